import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export default /*#__PURE__*/createServerReference("input.tsx#default", callServer, undefined, findSourceMapURL, "default");
export const other = /*#__PURE__*/createServerReference("input.tsx#other", callServer, undefined, findSourceMapURL, "other");
