import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { check } = await send(module.Page({ limit: 3 }));
  trace(await check(2));
  return check(4);
}) satisfies Scenario;
