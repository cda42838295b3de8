import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.handlers);
  return [await sent.list(1), await sent.kind()];
}) satisfies Scenario;
