import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const posts = module.makeApi('posts');
  const users = module.makeApi('users');
  const sent = await send([posts.list, users.list]);
  const seen = [];
  for await (const row of users.stream()) seen.push(row);
  return [await sent[0](1), await sent[1](2), seen, posts.list.name, posts.stream.name];
}) satisfies Scenario;
