import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.chargeCard(5), await client.default()];
}) satisfies Scenario;
