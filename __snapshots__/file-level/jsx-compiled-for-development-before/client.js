import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const row = /*#__PURE__*/createServerReference("input.js#row", callServer, undefined, findSourceMapURL, "row");
export const cell = /*#__PURE__*/createServerReference("input.js#cell", callServer, undefined, findSourceMapURL, "cell");
