import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const sign = /*#__PURE__*/createServerReference("input.js#sign", callServer, undefined, findSourceMapURL, "sign");
