import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.alias(1), await client.again(2), module.again === module.alias];
}) satisfies Scenario;
