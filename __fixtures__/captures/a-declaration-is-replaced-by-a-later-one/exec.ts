import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return module.Page({ id: 1 });
}) satisfies Scenario;
