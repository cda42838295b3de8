import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page());
  return [await sent.read(), await sent.declared()];
}) satisfies Scenario;
