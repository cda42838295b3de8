'use client';

import like, { count, type Post, total as sum } from './likes';
export { count as counted } from './likes';
export function Likes({
  post
}: {
  post: Post;
}) {
  return <button onClick={async () => [await like(post), await count(post), await sum()]}>like</button>;
}

// ── likes.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(like, "likes.ts#like", null);
export { like as "likes.ts#like" };
registerServerReference(count, "likes.ts#count", null);
const SECRET_likes = new Map<number, number>();
export type Post = number;
export default async function like(post: Post) {
  SECRET_likes.set(post, (await count(post)) + 1);
}
export async function count(post: Post): Promise<number> {
  return SECRET_likes.get(post) ?? 0;
}
const all = async () => {
  return [...SECRET_likes.values()].reduce((sum, one) => sum + one, 0);
};
registerServerReference(all, "likes.ts#all", null);
export { all as "likes.ts#all" };
export { all as total };
