import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const list = /*#__PURE__*/createServerReference("input.js#list", callServer, undefined, findSourceMapURL, "list");
export const either = /*#__PURE__*/createServerReference("input.js#either", callServer, undefined, findSourceMapURL, "either");
export const again = /*#__PURE__*/createServerReference("input.js#again", callServer, undefined, findSourceMapURL, "again");
export const last = /*#__PURE__*/createServerReference("input.js#last", callServer, undefined, findSourceMapURL, "last");
