import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [first, second] = (await send(module.Page())) as ((y: number) => Promise<unknown>)[];
  return [await first?.(1), await second?.(2)];
}) satisfies Scenario;
