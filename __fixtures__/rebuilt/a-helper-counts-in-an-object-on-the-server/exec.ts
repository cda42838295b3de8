import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page();
  return [await page.run(), await page.run(), page.state.calls, await (await send(page.run))()];
}) satisfies Scenario;
