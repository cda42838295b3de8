import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
export const invite = /*#__PURE__*/createServerReference("input.ts#invite", callServer, undefined, findSourceMapURL, "invite");
export const mine = /*#__PURE__*/createServerReference("input.ts#mine", callServer, undefined, findSourceMapURL, "mine");
export const minified = /*#__PURE__*/moduleNamespace({
  ["__proto__"]: /*#__PURE__*/createServerReference("input.ts#minified.__proto__", callServer, undefined, findSourceMapURL, "__proto__"),
  delete: /*#__PURE__*/createServerReference("input.ts#minified.delete", callServer, undefined, findSourceMapURL, "delete"),
  publish: /*#__PURE__*/createServerReference("input.ts#minified.publish", callServer, undefined, findSourceMapURL, "publish"),
  "x-y": /*#__PURE__*/createServerReference("input.ts#minified.x-y", callServer, undefined, findSourceMapURL, "x-y")
});
export const posts = /*#__PURE__*/moduleNamespace({
  ["__proto__"]: /*#__PURE__*/createServerReference("input.ts#posts.__proto__", callServer, undefined, findSourceMapURL, "__proto__"),
  delete: /*#__PURE__*/createServerReference("input.ts#posts.delete", callServer, undefined, findSourceMapURL, "delete"),
  publish: /*#__PURE__*/createServerReference("input.ts#posts.publish", callServer, undefined, findSourceMapURL, "publish"),
  "x-y": /*#__PURE__*/createServerReference("input.ts#posts.x-y", callServer, undefined, findSourceMapURL, "x-y")
});
const stub$1 = /*#__PURE__*/moduleNamespace({
  ["__proto__"]: /*#__PURE__*/createServerReference("input.ts#all of it.__proto__", callServer, undefined, findSourceMapURL, "__proto__"),
  delete: /*#__PURE__*/createServerReference("input.ts#all of it.delete", callServer, undefined, findSourceMapURL, "delete"),
  publish: /*#__PURE__*/createServerReference("input.ts#all of it.publish", callServer, undefined, findSourceMapURL, "publish"),
  "x-y": /*#__PURE__*/createServerReference("input.ts#all of it.x-y", callServer, undefined, findSourceMapURL, "x-y")
});
export { stub$1 as "all of it" };
export default /*#__PURE__*/moduleNamespace({
  count: /*#__PURE__*/createServerReference("input.ts#default.count", callServer, undefined, findSourceMapURL, "count"),
  default: /*#__PURE__*/createServerReference("input.ts#default.default", callServer, undefined, findSourceMapURL, "default")
});

// ── users.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export default /*#__PURE__*/createServerReference("users.ts#default", callServer, undefined, findSourceMapURL, "default");
export const count = /*#__PURE__*/createServerReference("users.ts#count", callServer, undefined, findSourceMapURL, "count");
