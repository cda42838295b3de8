import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.ts#save", callServer, undefined, findSourceMapURL, "save");
export const read = /*#__PURE__*/createServerReference("input.ts#read", callServer, undefined, findSourceMapURL, "read");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
const stub$1 = /*#__PURE__*/createServerReference("input.ts#store:save", callServer, undefined, findSourceMapURL, "store:save");
export { stub$1 as "store:save" };
