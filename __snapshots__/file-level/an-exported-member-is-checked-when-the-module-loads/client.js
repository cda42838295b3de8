import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
export const first = /*#__PURE__*/createServerReference("input.ts#first", callServer, undefined, findSourceMapURL, "first");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
