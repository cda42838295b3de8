import { createServerReference as createServerReference$1, callServer as callServer$1, findSourceMapURL as findSourceMapURL$1 } from "babel-plugin-use-server/runtime/client";
export const registerServerReference = /*#__PURE__*/createServerReference$1("input.ts#registerServerReference", callServer$1, undefined, findSourceMapURL$1, "registerServerReference");
export const createServerReference = /*#__PURE__*/createServerReference$1("input.ts#createServerReference", callServer$1, undefined, findSourceMapURL$1, "createServerReference");
export const callServer = /*#__PURE__*/createServerReference$1("input.ts#callServer", callServer$1, undefined, findSourceMapURL$1, "callServer");
export const findSourceMapURL = /*#__PURE__*/createServerReference$1("input.ts#findSourceMapURL", callServer$1, undefined, findSourceMapURL$1, "findSourceMapURL");
export const checkExport = /*#__PURE__*/createServerReference$1("input.ts#checkExport", callServer$1, undefined, findSourceMapURL$1, "checkExport");
export const registerImported = /*#__PURE__*/createServerReference$1("input.ts#registerImported", callServer$1, undefined, findSourceMapURL$1, "registerImported");
