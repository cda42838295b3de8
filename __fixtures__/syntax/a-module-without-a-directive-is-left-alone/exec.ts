import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  return [await module.plain(), module.Page().props.title];
}) satisfies Scenario;
