import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [bound, d] = await send(await module.Page());
  const again = await d();
  return [await bound(), await again()];
}) satisfies Scenario;
