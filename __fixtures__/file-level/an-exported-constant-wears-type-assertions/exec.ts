import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.save(1), await client.load(1), await client.keep(1), module.save.name, module.load.name, module.keep.name];
}) satisfies Scenario;
