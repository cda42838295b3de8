import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const reads = await send(module.all({ a: 1, b: 2 }));
  return [await reads[0](), await reads[1]()];
}) satisfies Scenario;
