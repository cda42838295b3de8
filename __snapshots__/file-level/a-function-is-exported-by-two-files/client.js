import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const first = /*#__PURE__*/createServerReference("input.js#first", callServer, undefined, findSourceMapURL, "first");
export const second = /*#__PURE__*/createServerReference("input.js#second", callServer, undefined, findSourceMapURL, "second");

// ── a.js
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("a.js#save", callServer, undefined, findSourceMapURL, "save");
