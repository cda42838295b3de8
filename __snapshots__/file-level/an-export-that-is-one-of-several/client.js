import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("input.tsx#save", callServer, undefined, findSourceMapURL, "save");
export const pick = /*#__PURE__*/createServerReference("input.tsx#pick", callServer, undefined, findSourceMapURL, "pick");
export const either = /*#__PURE__*/createServerReference("input.tsx#either", callServer, undefined, findSourceMapURL, "either");
export const chosen = /*#__PURE__*/createServerReference("input.tsx#chosen", callServer, undefined, findSourceMapURL, "chosen");
export default /*#__PURE__*/createServerReference("input.tsx#default", callServer, undefined, findSourceMapURL, "default");
