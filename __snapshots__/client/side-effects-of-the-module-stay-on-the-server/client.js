import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const read = /*#__PURE__*/createServerReference("input.js#read", callServer, undefined, findSourceMapURL, "read");
