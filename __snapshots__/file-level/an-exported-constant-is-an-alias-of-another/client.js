import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const alias = /*#__PURE__*/createServerReference("input.ts#alias", callServer, undefined, findSourceMapURL, "alias");
export const again = /*#__PURE__*/createServerReference("input.ts#again", callServer, undefined, findSourceMapURL, "again");
