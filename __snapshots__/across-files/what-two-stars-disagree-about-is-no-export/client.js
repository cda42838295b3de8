'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("one.ts#one", id => createServerReference(id, callServer, void 0, findSourceMapURL, "one"));
export { stub$1 as one };
const stub$2 = /*#__PURE__*/sharedReference("one.ts#shared", id => createServerReference(id, callServer, void 0, findSourceMapURL, "shared"));
export { stub$2 as shared };
const stub$3 = /*#__PURE__*/sharedReference("two.ts#two", id => createServerReference(id, callServer, void 0, findSourceMapURL, "two"));
export { stub$3 as two };
export { plain } from "./plain";

// ── one.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const one = /*#__PURE__*/createServerReference("one.ts#one", callServer, undefined, findSourceMapURL, "one");
export const both = /*#__PURE__*/createServerReference("one.ts#both", callServer, undefined, findSourceMapURL, "both");
export const alsoPlain = /*#__PURE__*/createServerReference("one.ts#alsoPlain", callServer, undefined, findSourceMapURL, "alsoPlain");
export const shared = /*#__PURE__*/createServerReference("one.ts#shared", callServer, undefined, findSourceMapURL, "shared");

// ── two.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const two = /*#__PURE__*/createServerReference("two.ts#two", callServer, undefined, findSourceMapURL, "two");
export const both = /*#__PURE__*/createServerReference("two.ts#both", callServer, undefined, findSourceMapURL, "both");
export const shared = /*#__PURE__*/createServerReference("two.ts#shared", callServer, undefined, findSourceMapURL, "shared");
