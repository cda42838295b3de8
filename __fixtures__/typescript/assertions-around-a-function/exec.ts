import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 5 });
  const sent = await send(page);
  return [await sent.save(1), await sent.load(1), await sent.keep(1), page.save.name, page.load.name, page.keep.name];
}) satisfies Scenario;
