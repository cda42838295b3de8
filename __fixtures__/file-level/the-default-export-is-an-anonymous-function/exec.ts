import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.default(1), module.default.length];
}) satisfies Scenario;
