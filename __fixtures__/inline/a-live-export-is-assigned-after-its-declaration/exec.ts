import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return [await module.save(), module.save.name];
}) satisfies Scenario;
