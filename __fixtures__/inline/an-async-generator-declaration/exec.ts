import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const feed = module.Feed({ from: 2 });
  const seen = [];
  for await (const n of feed.numbers(4)) seen.push(n);
  const sent = await send(feed);
  for await (const n of await sent.numbers(3)) seen.push(n);
  return [seen, feed.numbers.name, feed.numbers.length];
}) satisfies Scenario;
