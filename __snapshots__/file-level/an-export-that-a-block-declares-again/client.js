import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const held = /*#__PURE__*/createServerReference("input.js#held", callServer, undefined, findSourceMapURL, "held");
