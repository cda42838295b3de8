import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const open = /*#__PURE__*/createServerReference("input.js#open", callServer, undefined, findSourceMapURL, "open");
