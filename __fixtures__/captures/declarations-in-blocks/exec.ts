import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const positive = await send(module.Page({ id: 1 }));
  const negative = await send(module.Page({ id: -1 }));
  const results = [];
  for (const call of [...positive, negative[0]]) results.push(await call());
  return results;
}) satisfies Scenario;
