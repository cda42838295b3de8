import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
import * as posts from './posts';
import { __proto__ as __proto__$1 } from "./posts";
import { delete as delete$1 } from "./posts";
import { publish as publish$1 } from "./posts";
import { "x-y" as imported$1 } from "./posts";
import { __proto__ as __proto__$2 } from "./posts";
import { delete as delete$2 } from "./posts";
import { publish as publish$2 } from "./posts";
import { "x-y" as imported$2 } from "./posts";
import { __proto__ as __proto__$3 } from "./posts";
import { delete as delete$3 } from "./posts";
import { publish as publish$3 } from "./posts";
import { "x-y" as imported$3 } from "./posts";
import invite, * as users from './users';
import { count as count$1 } from "./users";
import { default as default$1 } from "./users";
registerImported(() => invite, "invite", "input.ts", fn => registerServerReference(fn, "input.ts#invite", null));
registerServerReference(mine, "input.ts#mine", null);
registerImported(() => __proto__$1, "minified.__proto__", "input.ts", fn => registerServerReference(fn, "input.ts#minified.__proto__", null));
export { __proto__$1 as "input.ts#minified.__proto__" };
registerImported(() => delete$1, "minified.delete", "input.ts", fn => registerServerReference(fn, "input.ts#minified.delete", null));
export { delete$1 as "input.ts#minified.delete" };
registerImported(() => publish$1, "minified.publish", "input.ts", fn => registerServerReference(fn, "input.ts#minified.publish", null));
export { publish$1 as "input.ts#minified.publish" };
registerImported(() => imported$1, "minified.x-y", "input.ts", fn => registerServerReference(fn, "input.ts#minified.x-y", null));
export { imported$1 as "input.ts#minified.x-y" };
registerImported(() => __proto__$2, "posts.__proto__", "input.ts", fn => registerServerReference(fn, "input.ts#posts.__proto__", null));
export { __proto__$2 as "input.ts#posts.__proto__" };
registerImported(() => delete$2, "posts.delete", "input.ts", fn => registerServerReference(fn, "input.ts#posts.delete", null));
export { delete$2 as "input.ts#posts.delete" };
registerImported(() => publish$2, "posts.publish", "input.ts", fn => registerServerReference(fn, "input.ts#posts.publish", null));
export { publish$2 as "input.ts#posts.publish" };
registerImported(() => imported$2, "posts.x-y", "input.ts", fn => registerServerReference(fn, "input.ts#posts.x-y", null));
export { imported$2 as "input.ts#posts.x-y" };
registerImported(() => __proto__$3, "all of it.__proto__", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.__proto__", null));
export { __proto__$3 as "input.ts#all of it.__proto__" };
registerImported(() => delete$3, "all of it.delete", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.delete", null));
export { delete$3 as "input.ts#all of it.delete" };
registerImported(() => publish$3, "all of it.publish", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.publish", null));
export { publish$3 as "input.ts#all of it.publish" };
registerImported(() => imported$3, "all of it.x-y", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.x-y", null));
export { imported$3 as "input.ts#all of it.x-y" };
registerImported(() => count$1, "default.count", "input.ts", fn => registerServerReference(fn, "input.ts#default.count", null));
export { count$1 as "input.ts#default.count" };
registerImported(() => default$1, "default.default", "input.ts", fn => registerServerReference(fn, "input.ts#default.default", null));
export { default$1 as "input.ts#default.default" };
const again = posts as typeof posts;
var minified = again;
export { minified };
export { posts, posts as "all of it", users as default, invite };
export async function mine() {
  return [await posts.publish('a'), await users.default('b')];
}

// ── users.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import * as posts from './posts';
registerServerReference(invite, "users.ts#default", null);
export default async function invite(name: string) {
  return `invited ${name}`;
}
export const count = async () => Object.keys(posts).length;
registerServerReference(count, "users.ts#count", null);
