import type { Scenario } from '../../../test/law/scenario.ts';

const namesOf = (namespace: object): string[] => Object.keys(namespace).filter((name) => name !== '__esModule').sort();

export default (async ({ client }) => {
  const { posts, 'all of it': all, default: users, minified, invite, mine } = client;
  return [
    namesOf(client), namesOf(posts), namesOf(all), namesOf(users), namesOf(minified),
    await posts.publish('a'), await posts['x-y'](2), await posts.delete(3), await posts.__proto__(4), await all.publish('b'), await minified.publish('e'),
    await users.default('c'), await users.count(), await invite('d'), await mine(),
  ];
}) satisfies Scenario;
