import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  await client.save('Second');
  return [await client.load(1), await client.default()];
}) satisfies Scenario;
