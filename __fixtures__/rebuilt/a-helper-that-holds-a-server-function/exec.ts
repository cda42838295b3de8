import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1 }));
  const second = await page.next('second');
  return [await page.first(1), await second(2)];
}) satisfies Scenario;
