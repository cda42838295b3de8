import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const first = /*#__PURE__*/createServerReference("input.ts#first", callServer, undefined, findSourceMapURL, "first");
export const shared = /*#__PURE__*/createServerReference("input.ts#shared", callServer, undefined, findSourceMapURL, "shared");
export const second = /*#__PURE__*/createServerReference("input.ts#second", callServer, undefined, findSourceMapURL, "second");

// ── first.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const first = /*#__PURE__*/createServerReference("first.ts#first", callServer, undefined, findSourceMapURL, "first");
export const shared = /*#__PURE__*/createServerReference("first.ts#shared", callServer, undefined, findSourceMapURL, "shared");

// ── shared.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const shared = /*#__PURE__*/createServerReference("shared.ts#shared", callServer, undefined, findSourceMapURL, "shared");
