import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.js#*\/ alert(1) /*", callServer, undefined, findSourceMapURL, "*\/ alert(1) /*");
export { stub$1 as "*\/ alert(1) /*" };
const stub$2 = /*#__PURE__*/createServerReference("input.js#\u003c/script\u003e", callServer, undefined, findSourceMapURL, "\u003c/script\u003e");
export { stub$2 as "\u003c/script\u003e" };
const stub$3 = /*#__PURE__*/createServerReference("input.js#\n//", callServer, undefined, findSourceMapURL, "\n//");
export { stub$3 as "\n//" };
