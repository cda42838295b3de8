import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client['post:like'](1), await client['post dislike'](2), await client.plain(3)];
}) satisfies Scenario;
