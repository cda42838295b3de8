import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const then = /*#__PURE__*/createServerReference("input.js#then", callServer, undefined, findSourceMapURL, "then");
