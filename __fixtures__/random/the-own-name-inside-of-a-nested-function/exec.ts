import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const a = await send(await module.Page('captured'));
  const inner = await a();
  return [await inner(), await a(0)];
}) satisfies Scenario;
