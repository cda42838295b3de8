import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.like(1), await client.likePost(1), await client.likeTwice(1)];
}) satisfies Scenario;
