import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.first(), await client.second()];
}) satisfies Scenario;
