import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.create('a'), await client.destroy(1), await client.list()];
}) satisfies Scenario;
