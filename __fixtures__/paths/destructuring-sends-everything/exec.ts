import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ user: { name: 'Ada', age: 36, mail: 'a@b' } }))).show();
}) satisfies Scenario;
