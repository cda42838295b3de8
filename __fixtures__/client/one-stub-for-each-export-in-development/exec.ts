import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.list('posts'), await client.count()];
}) satisfies Scenario;
