import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.type(1), await client.as(2), await client.satisfies(3), Object.keys(module)];
}) satisfies Scenario;
