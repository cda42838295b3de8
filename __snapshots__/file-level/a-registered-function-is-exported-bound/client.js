import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const move = /*#__PURE__*/createServerReference("input.ts#move", callServer, undefined, findSourceMapURL, "move");
export const archive = /*#__PURE__*/createServerReference("input.ts#archive", callServer, undefined, findSourceMapURL, "archive");
