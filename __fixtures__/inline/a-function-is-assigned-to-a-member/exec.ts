import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const sent = await send(page);
  return [await sent.save(), await sent.load(), page.save.name, page.load.name];
}) satisfies Scenario;
