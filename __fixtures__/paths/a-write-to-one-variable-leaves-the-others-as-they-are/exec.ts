import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { tag, rename, through, sort } = await send(module.Page({ tags: ['a'], order: [3, 1, 2] }));
  return [await tag('b'), await rename('Eve'), await through('Eve'), await sort()];
}) satisfies Scenario;
