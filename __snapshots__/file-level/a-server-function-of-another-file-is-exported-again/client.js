import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const likePost = /*#__PURE__*/createServerReference("input.ts#likePost", callServer, undefined, findSourceMapURL, "likePost");
export const like = /*#__PURE__*/createServerReference("input.ts#like", callServer, undefined, findSourceMapURL, "like");
export const likeTwice = /*#__PURE__*/createServerReference("input.ts#likeTwice", callServer, undefined, findSourceMapURL, "likeTwice");

// ── likes.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const like = /*#__PURE__*/createServerReference("likes.ts#like", callServer, undefined, findSourceMapURL, "like");
