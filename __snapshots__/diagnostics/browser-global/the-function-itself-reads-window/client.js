import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.tsx#save", callServer, undefined, findSourceMapURL, "save");
export const list = /*#__PURE__*/createServerReference("input.tsx#list", callServer, undefined, findSourceMapURL, "list");
