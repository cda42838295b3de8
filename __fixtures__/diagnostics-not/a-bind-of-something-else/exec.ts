import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ userId: 1, tab: 'a' }));
  return [await page.save(2), page.plain];
}) satisfies Scenario;
