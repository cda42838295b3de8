import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const fail = /*#__PURE__*/createServerReference("input.ts#fail", callServer, undefined, findSourceMapURL, "fail");
