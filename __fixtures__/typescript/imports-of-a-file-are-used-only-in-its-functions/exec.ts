import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.save({ id: 4 }), await client.list()];
}) satisfies Scenario;
