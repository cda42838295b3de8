import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.down(2), await client.up(0)];
}) satisfies Scenario;
