import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page(['a', 'b']));
  return [await sent.first('c'), await sent.open()];
}) satisfies Scenario;
