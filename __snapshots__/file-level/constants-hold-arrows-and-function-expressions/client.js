import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const create = /*#__PURE__*/createServerReference("input.ts#create", callServer, undefined, findSourceMapURL, "create");
export const rename = /*#__PURE__*/createServerReference("input.ts#rename", callServer, undefined, findSourceMapURL, "rename");
export const remove = /*#__PURE__*/createServerReference("input.ts#remove", callServer, undefined, findSourceMapURL, "remove");
