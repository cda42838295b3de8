import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const query = /*#__PURE__*/createServerReference("input.ts#query", callServer, undefined, findSourceMapURL, "query");
