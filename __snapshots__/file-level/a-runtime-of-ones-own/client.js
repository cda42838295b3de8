import { createServerReference, callServer, findSourceMapURL } from "my-framework/client";
export const save = /*#__PURE__*/createServerReference("input.js#save", callServer, undefined, findSourceMapURL, "save");
export const load = /*#__PURE__*/createServerReference("input.js#load", callServer, undefined, findSourceMapURL, "load");
