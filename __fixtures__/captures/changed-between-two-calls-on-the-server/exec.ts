import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page();
  const results = [await page.read()];
  page.add();
  results.push(await page.read());
  page.add();
  results.push(await (await send(page.read))());
  return results;
}) satisfies Scenario;
