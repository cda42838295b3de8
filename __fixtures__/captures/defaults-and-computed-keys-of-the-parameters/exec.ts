import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ key: 'title', fallback: 'none' }));
  return [await page.pick({ title: 'a', b: 1 }), await page.pick({ b: 1 }), page.length];
}) satisfies Scenario;
