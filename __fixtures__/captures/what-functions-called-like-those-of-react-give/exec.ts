import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const act = await send(module.Page({ rows: [1, 2] }));
  return act();
}) satisfies Scenario;
