import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
function publish$ref() {
  return publish$ref.made || (publish$ref.made = registerServerReference({
    publish: async (title: string) => {
      return `mine: ${title}`;
    }
  }.publish, "input.ts#posts.publish~D9C-O7cK", null));
}
const publish$ref$made = publish$ref();
export { publish$ref$made as "input.ts#posts.publish~D9C-O7cK" };
registerImported(() => publish$1, "publish", "input.ts", fn => registerServerReference(fn, "input.ts#publish", null));
registerServerReference(mine, "input.ts#mine", null);
registerImported(() => __proto__$1, "posts.__proto__", "input.ts", fn => registerServerReference(fn, "input.ts#posts.__proto__", null));
export { __proto__$1 as "input.ts#posts.__proto__" };
registerImported(() => default$1, "posts.default", "input.ts", fn => registerServerReference(fn, "input.ts#posts.default", null));
export { default$1 as "input.ts#posts.default" };
registerImported(() => delete$1, "posts.delete", "input.ts", fn => registerServerReference(fn, "input.ts#posts.delete", null));
export { delete$1 as "input.ts#posts.delete" };
registerImported(() => publish$2, "posts.publish", "input.ts", fn => registerServerReference(fn, "input.ts#posts.publish", null));
export { publish$2 as "input.ts#posts.publish" };
registerImported(() => remove$1, "posts.remove", "input.ts", fn => registerServerReference(fn, "input.ts#posts.remove", null));
export { remove$1 as "input.ts#posts.remove" };
registerImported(() => wrapped$1, "posts.wrapped", "input.ts", fn => registerServerReference(fn, "input.ts#posts.wrapped", null));
export { wrapped$1 as "input.ts#posts.wrapped" };
registerImported(() => imported$1, "posts.x-y", "input.ts", fn => registerServerReference(fn, "input.ts#posts.x-y", null));
export { imported$1 as "input.ts#posts.x-y" };
registerImported(() => __proto__$2, "all of it.__proto__", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.__proto__", null));
export { __proto__$2 as "input.ts#all of it.__proto__" };
registerImported(() => default$2, "all of it.default", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.default", null));
export { default$2 as "input.ts#all of it.default" };
registerImported(() => delete$2, "all of it.delete", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.delete", null));
export { delete$2 as "input.ts#all of it.delete" };
registerImported(() => invite$1, "all of it.invite", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.invite", null));
export { invite$1 as "input.ts#all of it.invite" };
registerImported(() => publish$3, "all of it.publish", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.publish", null));
export { publish$3 as "input.ts#all of it.publish" };
registerImported(() => remove$2, "all of it.remove", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.remove", null));
export { remove$2 as "input.ts#all of it.remove" };
registerImported(() => wrapped$2, "all of it.wrapped", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.wrapped", null));
export { wrapped$2 as "input.ts#all of it.wrapped" };
registerImported(() => imported$2, "all of it.x-y", "input.ts", fn => registerServerReference(fn, "input.ts#all of it.x-y", null));
export { imported$2 as "input.ts#all of it.x-y" };
registerImported(() => invite$2, "default.invite", "input.ts", fn => registerServerReference(fn, "input.ts#default.invite", null));
export { invite$2 as "input.ts#default.invite" };
export * as posts from './posts';
import { __proto__ as __proto__$1 } from "./posts";
import { default as default$1 } from "./posts";
import { delete as delete$1 } from "./posts";
import { publish as publish$2 } from "./posts";
import { remove as remove$1 } from "./posts";
import { wrapped as wrapped$1 } from "./posts";
import { "x-y" as imported$1 } from "./posts";
export * as "all of it" from './barrel';
import { __proto__ as __proto__$2 } from "./barrel";
import { default as default$2 } from "./barrel";
import { delete as delete$2 } from "./barrel";
import { invite as invite$1 } from "./barrel";
import { publish as publish$3 } from "./barrel";
import { remove as remove$2 } from "./barrel";
import { wrapped as wrapped$2 } from "./barrel";
import { "x-y" as imported$2 } from "./barrel";
export * as default from './users';
import { invite as invite$2 } from "./users";
export * as nothing from './types';
export { publish } from './posts';
import { publish as publish$1 } from "./posts";
const posts = {
  publish: publish$ref()
};
export async function mine() {
  return (await posts.publish('a')) + typeof posts.publish;
}

// ── users.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(invite, "users.ts#invite", null);
export async function invite(name: string) {
  return `invited ${name}`;
}
