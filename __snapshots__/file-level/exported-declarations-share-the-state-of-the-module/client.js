import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const visit = /*#__PURE__*/createServerReference("input.ts#visit", callServer, undefined, findSourceMapURL, "visit");
export const current = /*#__PURE__*/createServerReference("input.ts#current", callServer, undefined, findSourceMapURL, "current");
