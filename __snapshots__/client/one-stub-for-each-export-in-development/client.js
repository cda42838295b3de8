import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
export const count = /*#__PURE__*/createServerReference("input.ts#count", callServer, undefined, findSourceMapURL, "count");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
