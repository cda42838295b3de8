import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const found = await send(module.all([1, 2]));
  return [await found[0](), await found[1]()];
}) satisfies Scenario;
