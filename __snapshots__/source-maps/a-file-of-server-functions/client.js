import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const add = /*#__PURE__*/createServerReference("input.ts#add", callServer, undefined, findSourceMapURL, "add");
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
export const append = /*#__PURE__*/createServerReference("input.ts#append", callServer, undefined, findSourceMapURL, "append");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
