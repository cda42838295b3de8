import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const publish = /*#__PURE__*/createServerReference("input.ts#publish", callServer, undefined, findSourceMapURL, "publish");
export const remove = /*#__PURE__*/createServerReference("input.ts#remove", callServer, undefined, findSourceMapURL, "remove");
