'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const save = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
const store = save;
const wipe = /*#__PURE__*/sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
const all = /*#__PURE__*/sharedReference("actions.ts#load-all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load-all"));
const clear = wipe;
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
const actions = /*#__PURE__*/sharedReference("actions.ts#*", () => moduleNamespace({
  default: wipe,
  load: stub$1,
  "load-all": all,
  save: save
}));
const remove = wipe;
const load = stub$1;
export const same = [save === store, store === actions.save, clear === wipe, wipe === remove, actions.default === clear, actions['load-all'] === all];
export const names = Object.keys(actions).filter(name => name !== '__esModule').sort();
export function Editor() {
  return <button onClick={async () => [await save('a'), await store('b'), await actions.save('c'), await load(), await all(), await clear(), await remove()]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };
