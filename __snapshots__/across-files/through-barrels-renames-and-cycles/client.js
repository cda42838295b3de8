'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
import { Label, loaded } from './lib';
import * as lib from './lib';
function save$stub() {
  return sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
}
const save = /*#__PURE__*/save$stub();
const keep = save;
function wipe$stub() {
  return sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
}
const wipe = /*#__PURE__*/wipe$stub();
function stub$1() {
  return sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
}
function stub$2() {
  return sharedReference("actions.ts#load-all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load-all"));
}
function everything$stub() {
  return sharedReference("actions.ts#*", () => moduleNamespace({
    default: wipe$stub(),
    load: stub$1(),
    "load-all": stub$2(),
    save: save$stub()
  }));
}
const everything = /*#__PURE__*/everything$stub();
export const same = [save === keep, save === lib.save, lib.wipe === wipe];
export function Editor() {
  return <button onClick={async () => [await save$stub()('a'), await save$stub()('b'), await wipe$stub()(), Label(), await everything$stub().save('d'), loaded]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };

// ── lib/index.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { stub$1 as keep };
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
export { stub$2 as wipe };
const stub$3 = /*#__PURE__*/sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
const stub$4 = /*#__PURE__*/sharedReference("actions.ts#load-all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load-all"));
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#*", () => moduleNamespace({
  default: stub$2,
  load: stub$3,
  "load-all": stub$4,
  save: stub$1
}));
export { namespace$1 as everything };
export const loaded = ['lib'];
export * from './one';
export {} from './two';
export function Label() {
  return 'label';
}

// ── lib/three.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const save = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { save };
export * from './two';

// ── lib/two.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { stub$1 as save };
export * from './one';
export {} from './three';
