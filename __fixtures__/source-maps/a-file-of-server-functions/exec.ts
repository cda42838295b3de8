import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.add('a'), await client.append('b'), await client.list(), await client.default()];
}) satisfies Scenario;
