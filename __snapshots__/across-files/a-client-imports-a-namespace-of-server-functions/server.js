'use client';

import { posts, posts as again } from './actions';
import * as actions from './actions';
import { posts as ofBarrel, users } from './barrel';
export { users as people } from './actions';
export * from './barrel';
export const same = [posts === again, posts === actions.posts, posts === ofBarrel, posts.publish === ofBarrel.publish, users.invite === actions.users.invite];
export const names = [actions, posts, users].map(namespace => Object.keys(namespace).filter(name => name !== '__esModule').sort());
export function Editor() {
  return <button onClick={async () => [await posts.publish('a'), await again.default(), await actions.posts.remove(2), await users.invite('b'), await (await import('./actions')).users.invite('c')]}>save</button>;
}

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerServerReference(own, "actions.ts#own", null);
registerImported(() => default$1, "posts.default", "actions.ts", fn => registerServerReference(fn, "actions.ts#posts.default", null));
export { default$1 as "actions.ts#posts.default" };
registerImported(() => publish$1, "posts.publish", "actions.ts", fn => registerServerReference(fn, "actions.ts#posts.publish", null));
export { publish$1 as "actions.ts#posts.publish" };
registerImported(() => remove$1, "posts.remove", "actions.ts", fn => registerServerReference(fn, "actions.ts#posts.remove", null));
export { remove$1 as "actions.ts#posts.remove" };
registerImported(() => invite$1, "users.invite", "actions.ts", fn => registerServerReference(fn, "actions.ts#users.invite", null));
export { invite$1 as "actions.ts#users.invite" };
export * as posts from './posts';
import { default as default$1 } from "./posts";
import { publish as publish$1 } from "./posts";
import { remove as remove$1 } from "./posts";
export * as users from './users';
import { invite as invite$1 } from "./users";
export async function own() {
  return 'SECRET_own';
}

// ── users.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(invite, "users.ts#invite", null);
export async function invite(name: string) {
  return `invited ${name}`;
}
export interface User {
  readonly name: string;
}
