import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const load = module.Page(1);
  const sent = await send([module.save, load]);
  return [await sent[0](1), await sent[1](2), module.save.length, load.length];
}) satisfies Scenario;
