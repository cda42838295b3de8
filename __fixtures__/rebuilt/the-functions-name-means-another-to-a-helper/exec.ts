import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const made = [module.once, module.byItsOwnName(), module.byAVariable(), module.byAGlobal(), module.byTwoNames()];
  return Promise.all(made.map(async (one) => [await one(), await (await send(one))()]));
}) satisfies Scenario;
