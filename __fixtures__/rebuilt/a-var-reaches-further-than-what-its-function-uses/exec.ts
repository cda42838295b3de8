import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [save, again] = (await send(module.Page())) as ((x?: number) => Promise<unknown>)[];
  return [await save?.(1), await again?.()];
}) satisfies Scenario;
