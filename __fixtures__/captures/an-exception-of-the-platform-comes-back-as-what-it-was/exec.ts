import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page('stopped'));
  return [await page.show(), await page.whole()];
}) satisfies Scenario;
