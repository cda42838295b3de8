'use client';

import { createServerReference as createServerReference$1, callServer as callServer$1, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference as sharedReference$1, moduleNamespace, loaded as loaded$1 } from "babel-plugin-use-server/runtime/client-imports";
const stub$2 = /*#__PURE__*/sharedReference$1("actions.ts#default", id => createServerReference$1(id, callServer$1, void 0, findSourceMapURL, "default"));
const stub$3 = /*#__PURE__*/sharedReference$1("actions.ts#load", id => createServerReference$1(id, callServer$1, void 0, findSourceMapURL, "load"));
const stub$4 = /*#__PURE__*/sharedReference$1("actions.ts#load-all", id => createServerReference$1(id, callServer$1, void 0, findSourceMapURL, "load-all"));
const stub$5 = /*#__PURE__*/sharedReference$1("actions.ts#save", id => createServerReference$1(id, callServer$1, void 0, findSourceMapURL, "save"));
const sharedReference = /*#__PURE__*/sharedReference$1("actions.ts#*", () => moduleNamespace({
  default: stub$2,
  load: stub$3,
  "load-all": stub$4,
  save: stub$5
}));
const callServer = stub$5;
export { stub$5 as stub$1 };
export { sharedReference as namespace$1 };
const createServerReference = 1;
const loaded = createServerReference;
export function Editor() {
  return <button onClick={async () => [await callServer('a'), await sharedReference.load(), loaded, typeof (await loaded$1(sharedReference)).save]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };
