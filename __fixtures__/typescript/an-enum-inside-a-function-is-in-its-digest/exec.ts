import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [one, other] = await send(module.Page());
  return [await one(), await other()];
}) satisfies Scenario;
