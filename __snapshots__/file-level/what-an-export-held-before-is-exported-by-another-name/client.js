import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const firstSave = /*#__PURE__*/createServerReference("input.js#firstSave", callServer, undefined, findSourceMapURL, "firstSave");
export const left = /*#__PURE__*/createServerReference("input.js#left", callServer, undefined, findSourceMapURL, "left");
export const right = /*#__PURE__*/createServerReference("input.js#right", callServer, undefined, findSourceMapURL, "right");
export const load = /*#__PURE__*/createServerReference("input.js#load", callServer, undefined, findSourceMapURL, "load");
export default /*#__PURE__*/createServerReference("input.js#default", callServer, undefined, findSourceMapURL, "default");
export const held = /*#__PURE__*/createServerReference("input.js#held", callServer, undefined, findSourceMapURL, "held");
export const called = /*#__PURE__*/createServerReference("input.js#called", callServer, undefined, findSourceMapURL, "called");
