import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  await client.save('a', 1);
  return [await client.load('a'), await client.load('b')];
}) satisfies Scenario;
