import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const greet = /*#__PURE__*/createServerReference("input.ts#greet", callServer, undefined, findSourceMapURL, "greet");
export const speakGerman = /*#__PURE__*/createServerReference("input.ts#speakGerman", callServer, undefined, findSourceMapURL, "speakGerman");
