import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save, load } = (await send(module.Page({ id: 7 }))) as Record<string, (depth: number) => Promise<unknown>>;
  return [await save?.(2), await load?.(2), typeof ((await send(module.Page({ id: 0 }))) as Record<string, unknown>).save];
}) satisfies Scenario;
