import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.handlers);
  return [await sent.remove(1), await sent.nested.list(), Object.keys(module.handlers)];
}) satisfies Scenario;
