import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const type = /*#__PURE__*/createServerReference("input.ts#type", callServer, undefined, findSourceMapURL, "type");
export const as = /*#__PURE__*/createServerReference("input.ts#as", callServer, undefined, findSourceMapURL, "as");
export const satisfies = /*#__PURE__*/createServerReference("input.ts#satisfies", callServer, undefined, findSourceMapURL, "satisfies");
