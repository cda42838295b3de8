import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save, other } = (await send(module.Page({ id: 7 }))) as Record<string, (depth: number) => Promise<unknown>>;
  return [await save?.(2), await other?.(2)];
}) satisfies Scenario;
