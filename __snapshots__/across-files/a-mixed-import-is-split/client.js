'use client';

// What the module does when it loads stays.
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
import { loaded } from './loaded';
import './styles';
import { Label, type Draft } from './lib';
import type { Draft as Note } from './actions';
import type { Draft as Other } from './actions';
import type { Draft as OnlyType } from './actions';
function save$stub() {
  return sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
}
const save = /*#__PURE__*/save$stub();
function load$stub() {
  return sharedReference("actions.ts#load", id => createServerReference(id, callServer, void 0, findSourceMapURL, "load"));
}
const load = /*#__PURE__*/load$stub();
export function Editor({
  draft
}: {
  draft: Draft | Note | Other | OnlyType;
}) {
  return <button title={[Label(), ...loaded].join(' ')} onClick={async () => [await save$stub()(draft.text), await load$stub()()]}>save</button>;
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");
export const load = /*#__PURE__*/createServerReference("actions.ts#load", callServer, undefined, findSourceMapURL, "load");
const stub$1 = /*#__PURE__*/createServerReference("actions.ts#load-all", callServer, undefined, findSourceMapURL, "load-all");
export { stub$1 as "load-all" };

// ── lib.ts
import { loaded } from './loaded';
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { stub$1 as save };
loaded.push('lib');
export type { Draft } from './actions';
export function Label() {
  return 'label';
}
