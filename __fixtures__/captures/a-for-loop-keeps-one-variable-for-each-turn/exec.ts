import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const loads = await send(module.pages(3));
  return [await loads[0](), await loads[1](), await loads[2]()];
}) satisfies Scenario;
