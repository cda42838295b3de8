'use client';

declare const require: any;
export const required = [typeof (require as any)('./actions'), (require('./actions') as any).save, 'save' in require('./actions'), 'save' in require('./actions') ? 1 : 0];
export async function loaded() {
  const modules = [await import('./actions'), (await import("./actions")) as any];
  try {
    throw require!('./actions');
  } catch ({
    load
  }: any) {
    return [load === modules[0].load, modules[1].save === required[1], await required[1]('a')];
  }
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
