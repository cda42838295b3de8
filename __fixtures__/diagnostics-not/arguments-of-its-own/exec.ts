import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1 }));
  return [await page.save('a', 'b'), await page.method(1, 2, 3)];
}) satisfies Scenario;
