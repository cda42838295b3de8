'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace, loaded } from "babel-plugin-use-server/runtime/client-imports";
import './barrel';
function stub$1() {
  return sharedReference("actions.ts#posts.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
}
function stub$2() {
  return sharedReference("actions.ts#posts.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
}
function posts$stub() {
  return sharedReference("actions.ts#posts", () => moduleNamespace({
    publish: stub$1(),
    remove: stub$2()
  }));
}
const posts = /*#__PURE__*/posts$stub();
function stub$3() {
  return sharedReference("actions.ts#again.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
}
function stub$4() {
  return sharedReference("actions.ts#again.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
}
function again$stub() {
  return sharedReference("actions.ts#again", () => moduleNamespace({
    publish: stub$3(),
    remove: stub$4()
  }));
}
const again = /*#__PURE__*/again$stub();
function stub$5() {
  return sharedReference("actions.ts#default.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
}
function stub$6() {
  return sharedReference("actions.ts#default.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
}
function byDefault$stub() {
  return sharedReference("actions.ts#default", () => moduleNamespace({
    publish: stub$5(),
    remove: stub$6()
  }));
}
const byDefault = /*#__PURE__*/byDefault$stub();
function actions$stub() {
  return sharedReference("actions.ts#*", () => moduleNamespace({
    again: again$stub(),
    default: byDefault$stub(),
    posts: posts$stub()
  }));
}
const actions = /*#__PURE__*/actions$stub();
const ofBarrel = posts;
export { posts as people };
export const same = [posts === ofBarrel, posts === actions.posts, byDefault === actions.default];
export function Editor() {
  return <button onClick={async () => [await posts$stub().publish('a'), await byDefault$stub().publish('b'), await again$stub().publish('c'), await (await loaded(actions$stub())).posts.remove(3)]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
export const posts = /*#__PURE__*/moduleNamespace({
  publish: /*#__PURE__*/createServerReference("actions.ts#posts.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("actions.ts#posts.remove", callServer, undefined, findSourceMapURL, "remove")
});
export const again = /*#__PURE__*/moduleNamespace({
  publish: /*#__PURE__*/createServerReference("actions.ts#again.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("actions.ts#again.remove", callServer, undefined, findSourceMapURL, "remove")
});
export default /*#__PURE__*/moduleNamespace({
  publish: /*#__PURE__*/createServerReference("actions.ts#default.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("actions.ts#default.remove", callServer, undefined, findSourceMapURL, "remove")
});

// ── barrel.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#again.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#again.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#again", () => moduleNamespace({
  publish: stub$1,
  remove: stub$2
}));
export { namespace$1 as again };
const stub$3 = /*#__PURE__*/sharedReference("actions.ts#posts.publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
const stub$4 = /*#__PURE__*/sharedReference("actions.ts#posts.remove", id => createServerReference(id, callServer, void 0, findSourceMapURL, "remove"));
const namespace$2 = /*#__PURE__*/sharedReference("actions.ts#posts", () => moduleNamespace({
  publish: stub$3,
  remove: stub$4
}));
export { namespace$2 as posts };
