import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const found = await send(module.all([1, 2]));
  return [await found[0]('x'), await found[1]('x'), await found[3]('y')];
}) satisfies Scenario;
