import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { read } = await send(module.Page());
  return read();
}) satisfies Scenario;
