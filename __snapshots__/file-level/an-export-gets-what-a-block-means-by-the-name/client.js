import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const kept = /*#__PURE__*/createServerReference("input.js#kept", callServer, undefined, findSourceMapURL, "kept");
export const replace = /*#__PURE__*/createServerReference("input.js#replace", callServer, undefined, findSourceMapURL, "replace");
