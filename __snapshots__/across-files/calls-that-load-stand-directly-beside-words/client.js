'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace, loaded as loaded$1 } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
const stub$3 = /*#__PURE__*/sharedReference("actions.ts#load-all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load-all"));
const stub$4 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#* required", () => moduleNamespace({
  default: stub$1,
  load: stub$2,
  "load-all": stub$3,
  save: stub$4
}, true));
const namespace$2 = /*#__PURE__*/sharedReference("actions.ts#*", () => moduleNamespace({
  default: stub$1,
  load: stub$2,
  "load-all": stub$3,
  save: stub$4
}));
declare const require: any;
export const required = [typeof namespace$1, (namespace$1 as any).save, 'save' in namespace$1, 'save' in namespace$1 ? 1 : 0];
export async function loaded() {
  const modules = [await loaded$1(namespace$2), (await loaded$1(namespace$2)) as any];
  try {
    throw namespace$1;
  } catch ({
    load
  }: any) {
    return [load === modules[0].load, modules[1].save === required[1], await required[1]('a')];
  }
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };
