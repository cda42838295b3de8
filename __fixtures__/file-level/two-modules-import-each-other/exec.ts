import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.show(4), await client.find(5)];
}) satisfies Scenario;
