import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const posts = module.handlers('posts', 1);
  const users = module.handlers('users', 2);
  const symbol = posts[Symbol.for('save')];
  const sent = await send([posts.postsSave, users.usersLoad, symbol, module.Api.refresh]);
  const results = [];
  for (const call of sent) results.push(await call());
  return [Object.keys(posts), posts.postsSave.name, users.usersLoad.name, symbol.name, module.Api.refresh.name, results];
}) satisfies Scenario;
