import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const counter = module.counters(1);
  return [await counter.add(2), await counter.add(3), counter.read()];
}) satisfies Scenario;
