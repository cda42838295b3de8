import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const sent = await send(page);
  return [await page.save.call(null, 'a'), await page.save.apply(undefined, ['b', 'c']), await Reflect.apply(sent.save, null, ['d'])];
}) satisfies Scenario;
