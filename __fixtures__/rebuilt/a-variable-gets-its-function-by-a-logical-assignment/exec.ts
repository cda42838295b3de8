import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const results: unknown[] = [];
  for (const isAdmin of [true, false]) {
    const [save, other, ask] = await send(module.Page({ isAdmin, id: 7 }));
    results.push(await save(2), await other?.(2), await ask());
  }
  return results;
}) satisfies Scenario;
