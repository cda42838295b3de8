import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const search = /*#__PURE__*/createServerReference("input.ts#search", callServer, undefined, findSourceMapURL, "search");
export const suggest = /*#__PURE__*/createServerReference("input.ts#suggest", callServer, undefined, findSourceMapURL, "suggest");
