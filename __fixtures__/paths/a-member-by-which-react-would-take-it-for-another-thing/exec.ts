import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ a: { then: 1, x: 2, y: 3 }, b: { toJSON: 4 }, c: { $$typeof: 5 }, lazy: Promise.resolve(6) }));
  return page.show();
}) satisfies Scenario;
