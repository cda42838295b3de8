import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const user = { name: 'Ada' };
  return (await send(module.Page({ user, owner: user }))).compare();
}) satisfies Scenario;
