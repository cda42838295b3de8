import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.js#save it", callServer, undefined, findSourceMapURL, "save it");
export { stub$1 as "save it" };
export const load = /*#__PURE__*/createServerReference("input.js#load", callServer, undefined, findSourceMapURL, "load");
