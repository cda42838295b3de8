import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const total = /*#__PURE__*/createServerReference("input.ts#total", callServer, undefined, findSourceMapURL, "total");
export const price = /*#__PURE__*/createServerReference("input.ts#price", callServer, undefined, findSourceMapURL, "price");
