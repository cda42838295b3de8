import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = new module.Page(1, 10);
  const sent = await send({ list: page.list, save: page.save });
  return [await sent.list(), await sent.save(2), page.id];
}) satisfies Scenario;
