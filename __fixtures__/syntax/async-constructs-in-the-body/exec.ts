import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ from: 1, to: 3 }))).run();
}) satisfies Scenario;
