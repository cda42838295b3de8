import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.ts#save", callServer, undefined, findSourceMapURL, "save");
export const load = /*#__PURE__*/createServerReference("input.ts#load", callServer, undefined, findSourceMapURL, "load");
