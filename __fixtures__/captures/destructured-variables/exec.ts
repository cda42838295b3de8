import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { read } = await send(module.Page({ a: 1, d: 4, e: 5, list: [1, 2, undefined, 4, 5] }));
  return read();
}) satisfies Scenario;
