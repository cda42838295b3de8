import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [early, late] = await send([module.Page({ id: 1, early: true }), module.Page({ id: 2, early: false })]);
  return [await early.show(), await early.call(), await late.show(), await late.call()];
}) satisfies Scenario;
