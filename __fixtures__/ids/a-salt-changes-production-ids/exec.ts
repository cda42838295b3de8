import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.chargeCard(5);
}) satisfies Scenario;
