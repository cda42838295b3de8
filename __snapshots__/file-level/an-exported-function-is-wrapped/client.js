import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const remove = /*#__PURE__*/createServerReference("input.ts#remove", callServer, undefined, findSourceMapURL, "remove");
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
