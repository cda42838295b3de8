import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.find(1), await client.find('a'), await client.default(), await client.default('abc')];
}) satisfies Scenario;
