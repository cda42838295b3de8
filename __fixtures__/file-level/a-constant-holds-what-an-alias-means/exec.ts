import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.saved(1), await client.stored(2)];
}) satisfies Scenario;
