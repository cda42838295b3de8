import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.search('x'), await client.suggest('y'), module.search.name];
}) satisfies Scenario;
