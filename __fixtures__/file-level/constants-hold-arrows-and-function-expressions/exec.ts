import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [
    await client.create('a'),
    await client.rename(1, 'b'),
    await client.remove(7),
    [module.create.name, module.rename.name, module.remove.name],
  ];
}) satisfies Scenario;
