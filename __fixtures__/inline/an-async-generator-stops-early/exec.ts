import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const feed = module.Feed({ rows: ['a', 'b', 'c'] });
  for await (const row of feed.list()) return row;
}) satisfies Scenario;
