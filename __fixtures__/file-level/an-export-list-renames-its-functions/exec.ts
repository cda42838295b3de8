import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.add('hi'), await client.remove(3), module.add.name, module.remove.name];
}) satisfies Scenario;
