import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const first = /*#__PURE__*/createServerReference("app/actions.js#second", callServer, undefined, findSourceMapURL, "first");
export const second = /*#__PURE__*/createServerReference("app/actions.js#first", callServer, undefined, findSourceMapURL, "second");
