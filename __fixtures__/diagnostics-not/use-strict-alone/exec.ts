import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return module.plain();
}) satisfies Scenario;
