import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  const own = await client.publisher();
  return [await client.publish(1), await own(2), await module.publish(3)];
}) satisfies Scenario;
