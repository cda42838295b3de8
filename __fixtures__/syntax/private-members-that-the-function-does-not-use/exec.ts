import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await (await send(module.Store.count))(), module.Store.has(module.Store.open())];
}) satisfies Scenario;
