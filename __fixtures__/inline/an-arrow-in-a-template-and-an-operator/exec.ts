import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { awaited, ...rest } = module.Page({ id: 1 });
  const page = await send(rest);
  return [page.text, await page.first(), await page.chosen(), await awaited];
}) satisfies Scenario;
