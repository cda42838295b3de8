import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const found = await send(module.all([1, 2, 3]));
  const none = await send(module.all([0]));
  return [await found[0](), await none[0]()];
}) satisfies Scenario;
