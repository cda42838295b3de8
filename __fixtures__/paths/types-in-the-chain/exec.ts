import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const user = { name: 'Ada', address: { city: { name: 'London', map() {} } }, save() {} };
  return (await send(module.Page({ user, other: user }))).show();
}) satisfies Scenario;
