import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const create = /*#__PURE__*/createServerReference("input.ts#create", callServer, undefined, findSourceMapURL, "create");
export const destroy = /*#__PURE__*/createServerReference("input.ts#destroy", callServer, undefined, findSourceMapURL, "destroy");
export const list = /*#__PURE__*/createServerReference("input.ts#list", callServer, undefined, findSourceMapURL, "list");
