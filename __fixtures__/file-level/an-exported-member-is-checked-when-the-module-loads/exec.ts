import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.list(), await client.first(), await client.default()];
}) satisfies Scenario;
