import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const found = await send(module.all(['a', 'b']));
  return [await found[0](0), await found[1](1)];
}) satisfies Scenario;
