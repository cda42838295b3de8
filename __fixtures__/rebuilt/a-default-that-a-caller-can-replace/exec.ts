import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [own, none] = await send([module.Page({ id: 1 }), module.Page({ id: 2, remove: null }, null)]);
  return [await own.act(5), await none.act(6)];
}) satisfies Scenario;
