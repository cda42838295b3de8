import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [e] = await send(await module.Page());
  return e();
}) satisfies Scenario;
