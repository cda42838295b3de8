import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ base: 3 }))).compute(3);
}) satisfies Scenario;
