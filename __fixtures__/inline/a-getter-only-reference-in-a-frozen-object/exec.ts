import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page({ id: 1 }));
  return [await sent.save(), await sent.load()];
}) satisfies Scenario;
