import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const results: unknown[] = [];
  for (const outer of await send(module.Page())) {
    const [shown, inner] = await outer(1);
    results.push(shown, await inner());
  }
  return results;
}) satisfies Scenario;
