import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ store: module.store, load: module.load });
  return [await sent.store(1), await sent.load(2)];
}) satisfies Scenario;
