import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ step: 2 }))).countdown(3);
}) satisfies Scenario;
