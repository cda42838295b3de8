import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const remove = /*#__PURE__*/createServerReference("input.js#remove", callServer, undefined, findSourceMapURL, "remove");
export const removeFirst = /*#__PURE__*/createServerReference("input.js#removeFirst", callServer, undefined, findSourceMapURL, "removeFirst");
