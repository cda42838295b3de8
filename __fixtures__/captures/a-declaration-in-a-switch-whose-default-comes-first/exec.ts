import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const other = await send(module.pick('other', 1));
  const a = await send(module.pick('a', 2));
  const b = await send(module.pick('b', 3));
  return [other.length, await other[0](), a.length, await a[0](), b[0], await b[1]()];
}) satisfies Scenario;
