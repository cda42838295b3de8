import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const results: unknown[] = [];
  for (const isAdmin of [true, false]) {
    const functions: (((n: number) => unknown) | null)[] = await send(module.Page({ isAdmin, id: 7 }));
    for (const one of functions) results.push(one === null ? null : await one(2));
  }
  return results;
}) satisfies Scenario;
