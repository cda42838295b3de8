import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.move('a', 'b', 1), await client.archive(2)];
}) satisfies Scenario;
