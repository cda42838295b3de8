import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const describe = /*#__PURE__*/createServerReference("input.ts#describe", callServer, undefined, findSourceMapURL, "describe");
