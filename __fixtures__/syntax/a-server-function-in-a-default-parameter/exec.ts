import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page(1));
  return [await page.save(2), await page.load(), page.id];
}) satisfies Scenario;
