import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const reads = await send(await module.all());
  return [await reads[0](), await reads[1]()];
}) satisfies Scenario;
