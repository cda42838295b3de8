import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const remove = /*#__PURE__*/createServerReference("input.js#remove", callServer, undefined, findSourceMapURL, "remove");
export default /*#__PURE__*/createServerReference("input.js#default", callServer, undefined, findSourceMapURL, "default");
