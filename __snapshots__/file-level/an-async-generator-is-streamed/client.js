import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const countdown = /*#__PURE__*/createServerReference("input.ts#countdown", callServer, undefined, findSourceMapURL, "countdown");
