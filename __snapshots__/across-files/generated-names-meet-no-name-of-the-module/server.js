'use client';

import * as sharedReference from './actions';
import { save as callServer } from './actions';
export { save as stub$1 } from './actions';
export * as namespace$1 from './actions';
const createServerReference = 1;
const loaded = createServerReference;
export function Editor() {
  return <button onClick={async () => [await callServer('a'), await sharedReference.load(), loaded, typeof (await import('./actions')).save]}>save</button>;
}

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "actions.ts#save", null);
registerServerReference(clear, "actions.ts#default", null);
registerServerReference(load, "actions.ts#load", null);
const saved: string[] = [];
export async function save(text: string) {
  // SECRET_comment
  saved.push(text);
  trace('saved', text, 'SECRET_body'.length);
  return saved.length;
}
export default async function clear() {
  return saved.splice(0).length;
}
async function load() {
  return [...saved];
}
export { load, load as "load-all" };
