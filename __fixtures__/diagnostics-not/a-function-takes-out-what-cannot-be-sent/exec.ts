import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const act = await send(module.Page({ id: 1 }));
  return act();
}) satisfies Scenario;
