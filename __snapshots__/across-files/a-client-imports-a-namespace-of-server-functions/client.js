'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace, loaded } from "babel-plugin-use-server/runtime/client-imports";
import './barrel';
function stub$1() {
  return sharedReference("actions.ts#posts.default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
}
function stub$2() {
  return sharedReference("actions.ts#posts.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
}
function stub$3() {
  return sharedReference("actions.ts#posts.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
}
function posts$stub() {
  return sharedReference("actions.ts#posts", () => moduleNamespace({
    default: stub$1(),
    publish: stub$2(),
    remove: stub$3()
  }));
}
const posts = /*#__PURE__*/posts$stub();
const again = posts;
function stub$4() {
  return sharedReference("actions.ts#own", id => createServerReference(id, callServer, void 0, findSourceMapURL, "own"));
}
function stub$5() {
  return sharedReference("actions.ts#users.invite", id => createServerReference(id, callServer, void 0, findSourceMapURL, "invite"));
}
function namespace$1() {
  return sharedReference("actions.ts#users", () => moduleNamespace({
    invite: stub$5()
  }));
}
function actions$stub() {
  return sharedReference("actions.ts#*", () => moduleNamespace({
    own: stub$4(),
    posts: posts$stub(),
    users: namespace$1()
  }));
}
const actions = /*#__PURE__*/actions$stub();
const ofBarrel = posts;
const users = /*#__PURE__*/namespace$1();
export { users as people };
export * from './barrel';
export const same = [posts === again, posts === actions.posts, posts === ofBarrel, posts.publish === ofBarrel.publish, users.invite === actions.users.invite];
export const names = [actions, posts, users].map(namespace => Object.keys(namespace).filter(name => name !== '__esModule').sort());
export function Editor() {
  return <button onClick={async () => [await posts$stub().publish('a'), await posts$stub().default(), await actions$stub().posts.remove(2), await namespace$1().invite('b'), await (await loaded(actions$stub())).users.invite('c')]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
export const own = /*#__PURE__*/createServerReference("actions.ts#own", callServer, undefined, findSourceMapURL, "own");
export const posts = /*#__PURE__*/moduleNamespace({
  default: /*#__PURE__*/createServerReference("actions.ts#posts.default", callServer, undefined, findSourceMapURL, "default"),
  publish: /*#__PURE__*/createServerReference("actions.ts#posts.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("actions.ts#posts.remove", callServer, undefined, findSourceMapURL, "remove")
});
export const users = /*#__PURE__*/moduleNamespace({
  invite: /*#__PURE__*/createServerReference("actions.ts#users.invite", callServer, undefined, findSourceMapURL, "invite")
});

// ── barrel.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#posts.default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#posts.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
const stub$3 = /*#__PURE__*/sharedReference("actions.ts#posts.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#posts", () => moduleNamespace({
  default: stub$1,
  publish: stub$2,
  remove: stub$3
}));
export { namespace$1 as posts };
export * from './more';

// ── more.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#users.invite", id => createServerReference(id, callServer, void 0, findSourceMapURL, "invite"));
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#users", () => moduleNamespace({
  invite: stub$1
}));
export { namespace$1 as users };

// ── users.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const invite = /*#__PURE__*/createServerReference("users.ts#invite", callServer, undefined, findSourceMapURL, "invite");
