import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const create = /*#__PURE__*/createServerReference("input.js#create", callServer, undefined, findSourceMapURL, "create");
export const list = /*#__PURE__*/createServerReference("input.js#list", callServer, undefined, findSourceMapURL, "list");
