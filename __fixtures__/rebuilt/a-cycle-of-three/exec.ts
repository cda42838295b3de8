import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page({ a: 'first' }));
  return [await sent.third(0), await sent.third(1), await sent.first(0)];
}) satisfies Scenario;
