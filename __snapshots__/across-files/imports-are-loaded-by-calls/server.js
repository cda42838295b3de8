'use client';

import * as actions from './actions';
export const required = require('./actions').save;
export function Editor() {
  const later = async () => {
    const {
      save,
      default: clear
    } = await import('./actions');
    const again = await import(`./actions`);
    return [await save('a'), await again.load(), await clear(), again.save === save, actions.save === save, required === save];
  };
  return <button onClick={later}>save</button>;
}
export function shadowed(require: (name: string) => string) {
  return require('./actions');
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
