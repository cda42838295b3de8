import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.feeds);
  const seen = [];
  for await (const x of await sent.letters()) seen.push(x);
  for await (const x of await sent.digits(2)) seen.push(x);
  for await (const x of module.feeds.digits(1)) seen.push(x);
  return seen;
}) satisfies Scenario;
