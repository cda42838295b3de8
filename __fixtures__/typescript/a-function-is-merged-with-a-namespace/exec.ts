import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client, module }) => {
  return [await client.save('a'), await client.load('b'), module.save.label];
}) satisfies Scenario;
