import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const add = await send(module.Counter.add);
  await add(1);
  return [await add(10), module.Counter.count];
}) satisfies Scenario;
