'use client';

import { like, count as countLikes } from './likes';
import * as likes from './likes';
export function Likes({
  post
}: {
  post: number;
}) {
  return <button onClick={async () => [await like(post), await countLikes(post), Object.keys(likes)]}>like</button>;
}

// ── likes.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(like, "likes.ts#like", null);
registerServerReference(count, "likes.ts#count", null);
const likes = new Map<number, number>();
export async function like(post: number) {
  const before = await count(post);
  likes.set(post, before + 1);
}
export async function count(post: number): Promise<number> {
  trace('count', post);
  return likes.get(post) ?? 0;
}
