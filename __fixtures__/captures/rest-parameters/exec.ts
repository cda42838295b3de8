import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.group(1), module.group(1, 2, 3)]);
  return [await sent[0](), await sent[1]()];
}) satisfies Scenario;
