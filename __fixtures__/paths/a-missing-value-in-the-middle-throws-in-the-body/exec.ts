import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const pages = await send([{ title: 1 }, { title: 2, author: {} }, { title: 3, author: { address: null } }].map((post) => module.Page({ post })));
  return [await pages[0].show(), await pages[1].show(), await pages[2].show()];
}) satisfies Scenario;
