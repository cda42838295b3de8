import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ list: module.Posts.list, first: module.Posts.first });
  return [await sent.list(1), await sent.first(), module.Posts.first.name];
}) satisfies Scenario;
