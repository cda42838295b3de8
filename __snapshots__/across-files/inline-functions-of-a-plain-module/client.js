'use client';

import type { Post } from './likes';
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const like = /*#__PURE__*/sharedReference("likes.ts#like", id => createServerReference(id, callServer, void 0, findSourceMapURL, "like"));
const count = /*#__PURE__*/sharedReference("likes.ts#count", id => createServerReference(id, callServer, void 0, findSourceMapURL, "count"));
const sum = /*#__PURE__*/sharedReference("likes.ts#all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "all"));
export { count as counted };
export function Likes({
  post
}: {
  post: Post;
}) {
  return <button onClick={async () => [await like(post), await count(post), await sum()]}>like</button>;
}
