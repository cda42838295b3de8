import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const posts = await send(module.Posts({ id: 1 }));
  const users = await send(module.Users({ save: 'given', id: 2 }));
  return [await posts.save(), await users.send(), module.save];
}) satisfies Scenario;
