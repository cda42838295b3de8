import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  module.setUp();
  const sent = await send([module.save, module.load]);
  return [await sent[0](1), await sent[1](), module.save.name, module.load.name];
}) satisfies Scenario;
