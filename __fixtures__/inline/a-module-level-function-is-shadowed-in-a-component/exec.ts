import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1 }));
  const other = await send(module.Other());
  return [await page.save(1), await other.save(2)];
}) satisfies Scenario;
