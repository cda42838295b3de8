import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const replace = /*#__PURE__*/createServerReference("input.js#replace", callServer, undefined, findSourceMapURL, "replace");
export const fall = /*#__PURE__*/createServerReference("input.js#fall", callServer, undefined, findSourceMapURL, "fall");
export const kept = /*#__PURE__*/createServerReference("input.js#kept", callServer, undefined, findSourceMapURL, "kept");
export const given = /*#__PURE__*/createServerReference("input.js#given", callServer, undefined, findSourceMapURL, "given");
export const both = /*#__PURE__*/createServerReference("input.js#both", callServer, undefined, findSourceMapURL, "both");
