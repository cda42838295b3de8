import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.charge(5), await client.refund(5)];
}) satisfies Scenario;
