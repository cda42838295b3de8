import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const create = /*#__PURE__*/createServerReference("input.ts#create", callServer, undefined, findSourceMapURL, "create");
