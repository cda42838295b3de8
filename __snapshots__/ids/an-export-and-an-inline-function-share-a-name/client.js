import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const again = /*#__PURE__*/createServerReference("input.js#again", callServer, undefined, findSourceMapURL, "again");
