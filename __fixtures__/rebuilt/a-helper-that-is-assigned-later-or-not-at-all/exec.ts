import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const results: unknown[] = [];
  for (const on of [true, false]) {
    const { show } = await send(module.Page({ id: 1, on }));
    const [label, row, next] = await show();
    results.push(label, next, Array.isArray(row) ? await row[1]() : row);
  }
  return results;
}) satisfies Scenario;
