'use client';

export { save, default as clear, load as read } from './actions';
export * from './more';
export * from './actions';
export * as actions from './actions';
import { save as imported } from './actions';
export { imported };
export default imported;
/** Its own, so the one of `./more` is hidden. */
export function hidden() {
  return 'own';
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

// ── more.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(publish, "more.ts#publish", null);
registerServerReference(hidden, "more.ts#hidden", null);
registerServerReference(never, "more.ts#default", null);
export async function publish(text: string) {
  return text.toUpperCase();
}
export async function hidden() {
  return 'of more';
}
export default async function never() {}
