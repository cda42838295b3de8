import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { list } = await send(module.Page({ limit: 10, sort: { field: 'id', compare: () => 0 } }));
  return [await list(), await list({ from: 5 })];
}) satisfies Scenario;
