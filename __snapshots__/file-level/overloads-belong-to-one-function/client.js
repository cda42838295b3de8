import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const find = /*#__PURE__*/createServerReference("input.ts#find", callServer, undefined, findSourceMapURL, "find");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
