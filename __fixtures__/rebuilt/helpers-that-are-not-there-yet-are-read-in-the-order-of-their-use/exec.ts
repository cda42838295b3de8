import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const early: unknown = await module.Page({ id: 1, isEarly: true }).early.catch((error: Error) => error.message);
  trace(early);
  const page = await send(module.Page({ id: 1, isEarly: false }));
  return page.save(2);
}) satisfies Scenario;
