import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("app/(shop)/[...slug]/@modal/\u00e9t\u00e9 #1.js#save", callServer, undefined, findSourceMapURL, "save");
