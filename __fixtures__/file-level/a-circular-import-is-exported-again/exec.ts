import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.publish('a'), await client.draft('b')];
}) satisfies Scenario;
