'use client';
import like, { count, type Post, total as sum } from './likes';
export { count as counted } from './likes';

export function Likes({ post }: { post: Post }) {
  return <button onClick={async () => [await like(post), await count(post), await sum()]}>like</button>;
}
