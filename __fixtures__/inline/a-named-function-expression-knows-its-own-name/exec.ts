import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const counter = module.makeCounter(2);
  const sent = await send(counter);
  return [counter.name, await sent(5)];
}) satisfies Scenario;
