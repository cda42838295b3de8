import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.version, module.Page]);
  return [await sent[0](), await sent[1]()];
}) satisfies Scenario;
