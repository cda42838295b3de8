import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const show = /*#__PURE__*/createServerReference("input.js#show", callServer, undefined, findSourceMapURL, "show");
