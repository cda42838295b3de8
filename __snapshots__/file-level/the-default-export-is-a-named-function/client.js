import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export default /*#__PURE__*/createServerReference("input.ts#default", callServer, undefined, findSourceMapURL, "default");
