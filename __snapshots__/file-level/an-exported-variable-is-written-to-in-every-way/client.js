import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const twice = /*#__PURE__*/createServerReference("input.tsx#twice", callServer, undefined, findSourceMapURL, "twice");
export const patterned = /*#__PURE__*/createServerReference("input.tsx#patterned", callServer, undefined, findSourceMapURL, "patterned");
export const looped = /*#__PURE__*/createServerReference("input.tsx#looped", callServer, undefined, findSourceMapURL, "looped");
export const bare = /*#__PURE__*/createServerReference("input.tsx#bare", callServer, undefined, findSourceMapURL, "bare");
export const inner = /*#__PURE__*/createServerReference("input.tsx#inner", callServer, undefined, findSourceMapURL, "inner");
export const nested = /*#__PURE__*/createServerReference("input.tsx#nested", callServer, undefined, findSourceMapURL, "nested");
export const declared = /*#__PURE__*/createServerReference("input.tsx#declared", callServer, undefined, findSourceMapURL, "declared");
export const swap = /*#__PURE__*/createServerReference("input.tsx#swap", callServer, undefined, findSourceMapURL, "swap");
