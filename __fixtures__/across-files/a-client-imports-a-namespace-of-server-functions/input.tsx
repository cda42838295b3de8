'use client';
import { posts, posts as again } from './actions';
import * as actions from './actions';
import { posts as ofBarrel, users } from './barrel';

export { users as people } from './actions';
export * from './barrel';
export const same = [posts === again, posts === actions.posts, posts === ofBarrel, posts.publish === ofBarrel.publish, users.invite === actions.users.invite];
export const names = [actions, posts, users].map((namespace) => Object.keys(namespace).filter((name) => name !== '__esModule').sort());


export function Editor() {
  return <button onClick={async () => [await posts.publish('a'), await again.default(), await actions.posts.remove(2), await users.invite('b'), await (await import('./actions')).users.invite('c')]}>save</button>;
}
