import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.save(1), await client.store(2), await client['stash it'](3), await client.default(4)];
}) satisfies Scenario;
