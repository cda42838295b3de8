import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const first = /*#__PURE__*/createServerReference("input.ts#first", callServer, undefined, findSourceMapURL, "first");
export const second = /*#__PURE__*/createServerReference("input.ts#second", callServer, undefined, findSourceMapURL, "second");
export const third = /*#__PURE__*/createServerReference("input.ts#third", callServer, undefined, findSourceMapURL, "third");
export const both = /*#__PURE__*/createServerReference("input.ts#both", callServer, undefined, findSourceMapURL, "both");
