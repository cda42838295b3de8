import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const publish = /*#__PURE__*/createServerReference("input.ts#publish", callServer, undefined, findSourceMapURL, "publish");
export const remove = /*#__PURE__*/createServerReference("input.ts#remove", callServer, undefined, findSourceMapURL, "remove");
export const wrapped = /*#__PURE__*/createServerReference("input.ts#wrapped", callServer, undefined, findSourceMapURL, "wrapped");
export const own = /*#__PURE__*/createServerReference("input.ts#own", callServer, undefined, findSourceMapURL, "own");
export const hidden = /*#__PURE__*/createServerReference("input.ts#hidden", callServer, undefined, findSourceMapURL, "hidden");
