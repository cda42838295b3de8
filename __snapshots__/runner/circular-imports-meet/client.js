import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const title = /*#__PURE__*/createServerReference("input.js#title", callServer, undefined, findSourceMapURL, "title");
export const page = /*#__PURE__*/createServerReference("input.js#page", callServer, undefined, findSourceMapURL, "page");
