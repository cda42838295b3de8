import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.pick('a', 1), module.pick('b', 2), module.pick('a', 2)]);
  return [await sent[0](), await sent[1](), sent[2]];
}) satisfies Scenario;
