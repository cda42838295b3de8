import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page('parameter'));
  return [page.given, await page.save()];
}) satisfies Scenario;
