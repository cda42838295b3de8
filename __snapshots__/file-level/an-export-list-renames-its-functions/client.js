import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const add = /*#__PURE__*/createServerReference("input.ts#add", callServer, undefined, findSourceMapURL, "add");
export const remove = /*#__PURE__*/createServerReference("input.ts#remove", callServer, undefined, findSourceMapURL, "remove");
