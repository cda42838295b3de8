import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => like$1, "likePost", "input.ts", fn => registerServerReference(fn, "input.ts#likePost", null));
registerImported(() => like, "like", "input.ts", fn => registerServerReference(fn, "input.ts#like", null));
registerServerReference(likeTwice, "input.ts#likeTwice", null);
export { like as likePost } from './likes';
import { like as like$1 } from "./likes";
import { like } from './likes';
export { like };
export async function likeTwice(id: number) {
  await like(id);
  return like(id);
}

// ── likes.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(like, "likes.ts#like", null);
const likes = new Map<number, number>();
export async function like(id: number) {
  likes.set(id, (likes.get(id) ?? 0) + 1);
  return likes.get(id);
}
