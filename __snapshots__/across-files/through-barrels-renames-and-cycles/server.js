'use client';

import { save, keep, wipe, Label, everything, loaded } from './lib';
import * as lib from './lib';
export const same = [save === keep, save === lib.save, lib.wipe === wipe];
export function Editor() {
  return <button onClick={async () => [await save('a'), await keep('b'), await wipe(), Label(), await everything.save('d'), loaded]}>save</button>;
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
