import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const __proto__ = /*#__PURE__*/createServerReference("input.js#__proto__", callServer, undefined, findSourceMapURL, "__proto__");
export const constructor = /*#__PURE__*/createServerReference("input.js#constructor", callServer, undefined, findSourceMapURL, "constructor");
export const hasOwnProperty = /*#__PURE__*/createServerReference("input.js#hasOwnProperty", callServer, undefined, findSourceMapURL, "hasOwnProperty");
export const toString = /*#__PURE__*/createServerReference("input.js#toString", callServer, undefined, findSourceMapURL, "toString");
