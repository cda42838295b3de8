import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const publish = /*#__PURE__*/createServerReference("input.js#publish", callServer, undefined, findSourceMapURL, "publish");
export const publisher = /*#__PURE__*/createServerReference("input.js#publisher", callServer, undefined, findSourceMapURL, "publisher");
