import type { Scenario } from '../../../test/law/scenario.ts';


const namesOf = (namespace: object): string[] => Object.keys(namespace).filter((name) => name !== '__esModule').sort();

export default (async ({ client }) => {
  const { posts, 'all of it': all, default: users, nothing, publish, mine } = client;
  return [
    namesOf(client), namesOf(posts), namesOf(all), namesOf(users), namesOf(nothing),
    await posts.publish('a'), await posts.remove(2), await posts.default(), await posts['x-y'](), await posts.delete(), await posts.__proto__(), await posts.wrapped(4),
    await all.publish('b'), await all.invite('c'), await all.default('d'), await users.invite('e'), await publish('f'), await mine(),
  ];
}) satisfies Scenario;
