import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client['store it'](1), await client.save(2), await client['the default'](), await client.default(), await client['read it']()];
}) satisfies Scenario;
