import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const down = /*#__PURE__*/createServerReference("input.js#down", callServer, undefined, findSourceMapURL, "down");
export const up = /*#__PURE__*/createServerReference("input.js#up", callServer, undefined, findSourceMapURL, "up");
