import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
