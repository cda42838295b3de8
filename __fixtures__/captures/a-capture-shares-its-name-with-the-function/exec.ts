import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page('given'));
  return [await sent.other(), await sent.named(), await sent.arrow()];
}) satisfies Scenario;
