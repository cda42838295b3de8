import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ save: 'given' }));
  return [await page.action(), page.given];
}) satisfies Scenario;
