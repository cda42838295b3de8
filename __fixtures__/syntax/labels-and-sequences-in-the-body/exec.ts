import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { find } = await send(module.Page({ rows: [[1, -1, 9], [2, 3]] }));
  return [await find(3), await find(9)];
}) satisfies Scenario;
