'use client';
import { like, count as countLikes } from './likes';
import * as likes from './likes';

export function Likes({ post }: { post: number }) {
  return <button onClick={async () => [await like(post), await countLikes(post), Object.keys(likes)]}>like</button>;
}
