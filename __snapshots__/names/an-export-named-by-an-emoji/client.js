import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.js#\ud83d\udcd9", callServer, undefined, findSourceMapURL, "\ud83d\udcd9");
export { stub$1 as "\ud83d\udcd9" };
const stub$2 = /*#__PURE__*/createServerReference("input.js#\u00fcn\u00ef c\u00f6d\u00e9", callServer, undefined, findSourceMapURL, "\u00fcn\u00ef c\u00f6d\u00e9");
export { stub$2 as "\u00fcn\u00ef c\u00f6d\u00e9" };
const stub$3 = /*#__PURE__*/createServerReference("input.js#\u2028", callServer, undefined, findSourceMapURL, "\u2028");
export { stub$3 as "\u2028" };
