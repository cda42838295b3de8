'use client';
import { posts, again } from './actions';
import byDefault from './actions';
import * as actions from './actions';
import { posts as ofBarrel } from './barrel';

export { posts as people } from './actions';
export const same = [posts === ofBarrel, posts === actions.posts, byDefault === actions.default];
export function Editor() {
  return <button onClick={async () => [await posts.publish('a'), await byDefault.publish('b'), await again.publish('c'), await (await import('./actions')).posts.remove(3)]}>save</button>;
}
