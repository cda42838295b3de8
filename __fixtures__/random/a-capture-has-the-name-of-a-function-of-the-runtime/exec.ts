import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const b = await send(module.Page());
  const [here, nothing, c] = await b();
  return [here, nothing, await c('there')];
}) satisfies Scenario;
