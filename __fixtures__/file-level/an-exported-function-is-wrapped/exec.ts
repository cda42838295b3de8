import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.remove(4), await client.list()];
}) satisfies Scenario;
