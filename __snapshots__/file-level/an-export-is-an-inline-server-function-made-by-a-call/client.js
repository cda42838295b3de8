import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const setTitle = /*#__PURE__*/createServerReference("input.ts#setTitle", callServer, undefined, findSourceMapURL, "setTitle");
export const setBody = /*#__PURE__*/createServerReference("input.ts#setBody", callServer, undefined, findSourceMapURL, "setBody");
