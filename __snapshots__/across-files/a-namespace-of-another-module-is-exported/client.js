import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
export const publish = /*#__PURE__*/createServerReference("input.ts#publish", callServer, undefined, findSourceMapURL, "publish");
export const mine = /*#__PURE__*/createServerReference("input.ts#mine", callServer, undefined, findSourceMapURL, "mine");
export const posts = /*#__PURE__*/moduleNamespace({
  ["__proto__"]: /*#__PURE__*/createServerReference("input.ts#posts.__proto__", callServer, undefined, findSourceMapURL, "__proto__"),
  default: /*#__PURE__*/createServerReference("input.ts#posts.default", callServer, undefined, findSourceMapURL, "default"),
  delete: /*#__PURE__*/createServerReference("input.ts#posts.delete", callServer, undefined, findSourceMapURL, "delete"),
  publish: /*#__PURE__*/createServerReference("input.ts#posts.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("input.ts#posts.remove", callServer, undefined, findSourceMapURL, "remove"),
  wrapped: /*#__PURE__*/createServerReference("input.ts#posts.wrapped", callServer, undefined, findSourceMapURL, "wrapped"),
  "x-y": /*#__PURE__*/createServerReference("input.ts#posts.x-y", callServer, undefined, findSourceMapURL, "x-y")
});
const stub$1 = /*#__PURE__*/moduleNamespace({
  ["__proto__"]: /*#__PURE__*/createServerReference("input.ts#all of it.__proto__", callServer, undefined, findSourceMapURL, "__proto__"),
  default: /*#__PURE__*/createServerReference("input.ts#all of it.default", callServer, undefined, findSourceMapURL, "default"),
  delete: /*#__PURE__*/createServerReference("input.ts#all of it.delete", callServer, undefined, findSourceMapURL, "delete"),
  invite: /*#__PURE__*/createServerReference("input.ts#all of it.invite", callServer, undefined, findSourceMapURL, "invite"),
  publish: /*#__PURE__*/createServerReference("input.ts#all of it.publish", callServer, undefined, findSourceMapURL, "publish"),
  remove: /*#__PURE__*/createServerReference("input.ts#all of it.remove", callServer, undefined, findSourceMapURL, "remove"),
  wrapped: /*#__PURE__*/createServerReference("input.ts#all of it.wrapped", callServer, undefined, findSourceMapURL, "wrapped"),
  "x-y": /*#__PURE__*/createServerReference("input.ts#all of it.x-y", callServer, undefined, findSourceMapURL, "x-y")
});
export { stub$1 as "all of it" };
export default /*#__PURE__*/moduleNamespace({
  invite: /*#__PURE__*/createServerReference("input.ts#default.invite", callServer, undefined, findSourceMapURL, "invite")
});
export const nothing = /*#__PURE__*/moduleNamespace({});

// ── users.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const invite = /*#__PURE__*/createServerReference("users.ts#invite", callServer, undefined, findSourceMapURL, "invite");
