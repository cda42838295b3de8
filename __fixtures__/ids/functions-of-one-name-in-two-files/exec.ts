import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.save(1), await client.other(2), await client.both(3)];
}) satisfies Scenario;
