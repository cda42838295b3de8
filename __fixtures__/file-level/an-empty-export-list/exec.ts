import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return Object.keys(module);
}) satisfies Scenario;
