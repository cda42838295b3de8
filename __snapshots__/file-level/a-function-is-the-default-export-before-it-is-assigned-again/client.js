import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export default /*#__PURE__*/createServerReference("input.js#default", callServer, undefined, findSourceMapURL, "default");
export const loadNow = /*#__PURE__*/createServerReference("input.js#loadNow", callServer, undefined, findSourceMapURL, "loadNow");
export const current = /*#__PURE__*/createServerReference("input.js#current", callServer, undefined, findSourceMapURL, "current");
