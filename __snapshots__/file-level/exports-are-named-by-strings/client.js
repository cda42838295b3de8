import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
const stub$1 = /*#__PURE__*/createServerReference("input.ts#post:like", callServer, undefined, findSourceMapURL, "post:like");
export { stub$1 as "post:like" };
const stub$2 = /*#__PURE__*/createServerReference("input.ts#post dislike", callServer, undefined, findSourceMapURL, "post dislike");
export { stub$2 as "post dislike" };
export const plain = /*#__PURE__*/createServerReference("input.ts#plain", callServer, undefined, findSourceMapURL, "plain");
