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

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
import * as posts from './posts';
import { publish as publish$1 } from "./posts";
import { remove as remove$1 } from "./posts";
import { publish as publish$2 } from "./posts";
import { remove as remove$2 } from "./posts";
import { publish as publish$3 } from "./posts";
import { remove as remove$3 } from "./posts";
registerImported(() => publish$1, "posts.publish", "actions.ts", fn => registerServerReference(fn, "actions.ts#posts.publish", null));
export { publish$1 as "actions.ts#posts.publish" };
registerImported(() => remove$1, "posts.remove", "actions.ts", fn => registerServerReference(fn, "actions.ts#posts.remove", null));
export { remove$1 as "actions.ts#posts.remove" };
registerImported(() => publish$2, "again.publish", "actions.ts", fn => registerServerReference(fn, "actions.ts#again.publish", null));
export { publish$2 as "actions.ts#again.publish" };
registerImported(() => remove$2, "again.remove", "actions.ts", fn => registerServerReference(fn, "actions.ts#again.remove", null));
export { remove$2 as "actions.ts#again.remove" };
registerImported(() => publish$3, "default.publish", "actions.ts", fn => registerServerReference(fn, "actions.ts#default.publish", null));
export { publish$3 as "actions.ts#default.publish" };
registerImported(() => remove$3, "default.remove", "actions.ts", fn => registerServerReference(fn, "actions.ts#default.remove", null));
export { remove$3 as "actions.ts#default.remove" };
export { posts };
var again = posts;
export { again };
export default posts;
