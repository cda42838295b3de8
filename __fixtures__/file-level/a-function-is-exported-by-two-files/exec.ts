import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.first(1), await client.second(2)];
}) satisfies Scenario;
