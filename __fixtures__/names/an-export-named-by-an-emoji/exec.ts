import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client['📙'](1), await client['ünï cödé'](2), await client['\u2028'](3)];
}) satisfies Scenario;
