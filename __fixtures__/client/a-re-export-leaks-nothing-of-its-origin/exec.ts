import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client['save it'](1), await client.load()];
}) satisfies Scenario;
