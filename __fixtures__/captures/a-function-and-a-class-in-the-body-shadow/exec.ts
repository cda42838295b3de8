import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const sent = await send(module.Page({ format: 'f', Model: 'M' }));
  trace(await sent.outer());
  return sent.save();
}) satisfies Scenario;
