import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.ts#save", callServer, undefined, findSourceMapURL, "save");
export const store = /*#__PURE__*/createServerReference("input.ts#store", callServer, undefined, findSourceMapURL, "store");
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
