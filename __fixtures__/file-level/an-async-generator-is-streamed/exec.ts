import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  const seen = [];
  for await (const n of await client.countdown(3)) seen.push(n);
  return [seen, module.countdown.name, module.countdown.length];
}) satisfies Scenario;
