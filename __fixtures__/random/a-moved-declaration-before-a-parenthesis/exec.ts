import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const g = await send(await module.Page(0));
  return g();
}) satisfies Scenario;
