import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page();
  return [await page.read(), await (await send(page)).read()];
}) satisfies Scenario;
