import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.default);
  return [await sent.save(1), await sent.load()];
}) satisfies Scenario;
