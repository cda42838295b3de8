import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const below = /*#__PURE__*/createServerReference("input.ts#below", callServer, undefined, findSourceMapURL, "below");
