import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 7 }));
  return [await page.add(2), await page.add(3)];
}) satisfies Scenario;
