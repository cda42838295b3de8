import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.total([0, 3]), await client.price(5)];
}) satisfies Scenario;
