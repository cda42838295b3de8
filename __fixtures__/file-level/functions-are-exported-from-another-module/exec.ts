import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  await client.save('a');
  await client['store:save']('b');
  return [await client.read(1), await client.default(), await client.list()];
}) satisfies Scenario;
