import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { list } = await send(module.Page({ limit: 10, unit: 5 }));
  return [await list(), await list(1), await list(undefined, 2)];
}) satisfies Scenario;
