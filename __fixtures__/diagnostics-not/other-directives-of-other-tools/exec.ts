import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return [module.Page({ id: 1 }), await module.cached(), await module.remote(), await module.step()];
}) satisfies Scenario;
