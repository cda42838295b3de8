import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.js#store it", callServer, undefined, findSourceMapURL, "store it");
export { stub$1 as "store it" };
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
const stub$2 = /*#__PURE__*/createServerReference("input.js#the default", callServer, undefined, findSourceMapURL, "the default");
export { stub$2 as "the default" };
export default /*#__PURE__*/createServerReference("input.js#default", callServer, undefined, findSourceMapURL, "default");
const stub$3 = /*#__PURE__*/createServerReference("input.js#read it", callServer, undefined, findSourceMapURL, "read it");
export { stub$3 as "read it" };
