'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { stub$1 as save };
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
export { stub$2 as clear };
const stub$3 = /*#__PURE__*/sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
export { stub$3 as read };
const stub$4 = /*#__PURE__*/sharedReference("more.ts#publish", id => createServerReference(id, callServer, void 0, findSourceMapURL, "publish"));
export { stub$4 as publish };
export { stub$3 as load };
const stub$5 = /*#__PURE__*/sharedReference("actions.ts#load-all", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load-all"));
export { stub$5 as "load-all" };
const namespace$1 = /*#__PURE__*/sharedReference("actions.ts#*", () => moduleNamespace({
  default: stub$2,
  load: stub$3,
  "load-all": stub$5,
  save: stub$1
}));
export { namespace$1 as actions };
const imported = stub$1;
export { imported };
export default imported;
/** Its own, so the one of `./more` is hidden. */
export function hidden() {
  return 'own';
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };

// ── more.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const publish = /*#__PURE__*/createServerReference("more.ts#publish", callServer, undefined, findSourceMapURL, "publish");
export const hidden = /*#__PURE__*/createServerReference("more.ts#hidden", callServer, undefined, findSourceMapURL, "hidden");
export default /*#__PURE__*/createServerReference("more.ts#default", callServer, undefined, findSourceMapURL, "default");
