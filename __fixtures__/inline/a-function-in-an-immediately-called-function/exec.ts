import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ save: module.save, load: module.load });
  return [await sent.save(1), await sent.load()];
}) satisfies Scenario;
