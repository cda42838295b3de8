import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.list);
  return [await sent(8), module.notAServerFunction(), module.limit];
}) satisfies Scenario;
