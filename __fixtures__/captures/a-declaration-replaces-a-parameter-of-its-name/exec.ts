import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page('given', 1));
  return [page.kind, await page.save()];
}) satisfies Scenario;
