import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const loads = await send(module.drain(['a', 'b']));
  return [await loads[0](), await loads[1]()];
}) satisfies Scenario;
