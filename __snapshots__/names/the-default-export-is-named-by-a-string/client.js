import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export default /*#__PURE__*/createServerReference("input.js#default", callServer, undefined, findSourceMapURL, "default");
