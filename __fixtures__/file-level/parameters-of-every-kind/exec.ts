import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.show({ a: 1 }), await client.show({ a: 1, b: [2] }, 5, 6, 7, 8), module.show.length];
}) satisfies Scenario;
