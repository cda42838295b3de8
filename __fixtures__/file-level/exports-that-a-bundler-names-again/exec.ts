import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const [name, again] = await client.remove(1);
  return [await client.save(2), name, await again(3), await client.default(4)];
}) satisfies Scenario;
