import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const reads = await send(module.Page({ id: 'parameter' }));
  const outside = await send(module.outside);
  return [await reads[0](), await reads[1](), await reads[2](), await outside()];
}) satisfies Scenario;
