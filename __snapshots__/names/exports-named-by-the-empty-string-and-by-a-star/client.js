import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.js#", callServer, undefined, findSourceMapURL, "");
export { stub$1 as "" };
const stub$2 = /*#__PURE__*/createServerReference("input.js#*", callServer, undefined, findSourceMapURL, "*");
export { stub$2 as "*" };
