import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const found = await send(module.Page({ id: 1 }));
  const results = [];
  for (const call of found) results.push(await call());
  return results;
}) satisfies Scenario;
