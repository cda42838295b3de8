import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const saved = /*#__PURE__*/createServerReference("input.ts#saved", callServer, undefined, findSourceMapURL, "saved");
export const stored = /*#__PURE__*/createServerReference("input.ts#stored", callServer, undefined, findSourceMapURL, "stored");
