import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await module.Page();
  const f = await send(page);
  return [await page(1), await f(2)];
}) satisfies Scenario;
