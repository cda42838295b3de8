import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.list(), await client.either(), await client.again(), await client.last()];
}) satisfies Scenario;
