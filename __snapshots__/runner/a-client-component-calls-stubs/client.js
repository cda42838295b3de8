// ── likes.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const like = /*#__PURE__*/createServerReference("likes.ts#like", callServer, undefined, findSourceMapURL, "like");
export const count = /*#__PURE__*/createServerReference("likes.ts#count", callServer, undefined, findSourceMapURL, "count");
