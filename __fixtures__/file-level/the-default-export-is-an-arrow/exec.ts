import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.default(6, 7), module.default.length];
}) satisfies Scenario;
