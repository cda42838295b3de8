import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client[''](1), await client['*'](2)];
}) satisfies Scenario;
