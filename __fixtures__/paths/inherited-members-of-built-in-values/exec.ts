import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const page = await send(module.Page({ d: new Date(5), list: [1, 2], n: 1.25, text: 'abc', p: Promise.resolve(1), map: new Map([[1, 2]]), o: { a: 1 }, missing: {} }));
  for (const name of ['dates', 'lists', 'primitives', 'promises', 'objects']) trace(name, await page[name]());
}) satisfies Scenario;
