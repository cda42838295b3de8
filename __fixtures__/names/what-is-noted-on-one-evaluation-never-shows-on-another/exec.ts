import type { Scenario } from '../../../test/law/scenario.ts';

/** Each call belongs to a request of its own: the page is rendered anew. */
export default (async ({ module, send }) => {
  const ann = await (await send(module.Page()))('ann');
  const bob = await (await send(module.Page()))('bob');
  const direct = await module.Page()('eve');
  const counts = [];
  for await (const n of await (await send(module.Countdown()))(1)) counts.push(n);
  return [ann, bob, direct, counts.map(([n]) => n), counts[0]];
}) satisfies Scenario;
