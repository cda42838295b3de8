import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.create({ title: 'a' }), await client.list(), Object.keys(module)];
}) satisfies Scenario;
