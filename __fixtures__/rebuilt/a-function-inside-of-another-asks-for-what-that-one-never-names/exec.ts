import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const results: unknown[] = [];
  for (const id of [1, 2]) {
    const page = await send(module.Page({ id }));
    const again = await page.save('a');
    const { confirm } = await page.open('b');
    results.push(await again(), await confirm());
  }
  return results;
}) satisfies Scenario;
