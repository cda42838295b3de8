import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [
    await client.save('a'),
    await client.store('bb'),
    await client.default('ccc'),
    module.save === module.store && module.store === module.default,
  ];
}) satisfies Scenario;
