import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const loads = await send(module.pages());
  return [await loads[0](), await loads[1]()];
}) satisfies Scenario;
