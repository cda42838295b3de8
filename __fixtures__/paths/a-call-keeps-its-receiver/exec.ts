import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const items = [{ id: 1 }, { id: 2 }];
  const post = { tags: ['a'], at: new Date(7), remove() {} };
  return (await send(module.Page({ items, post }))).find(2);
}) satisfies Scenario;
