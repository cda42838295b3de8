'use client';

export * from './one';
export * from './two';
export * from './plain';

// ── one.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerServerReference(one, "one.ts#one", null);
registerServerReference(both, "one.ts#both", null);
registerServerReference(alsoPlain, "one.ts#alsoPlain", null);
registerImported(() => shared$1, "shared", "one.ts", fn => registerServerReference(fn, "one.ts#shared", null));
export async function one() {
  return 1;
}
export async function both() {
  return 'one';
}
export async function alsoPlain() {
  return 'one';
}
export { shared } from './shared';
import { shared as shared$1 } from "./shared";

// ── two.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerServerReference(two, "two.ts#two", null);
registerServerReference(both, "two.ts#both", null);
registerImported(() => shared$1, "shared", "two.ts", fn => registerServerReference(fn, "two.ts#shared", null));
export async function two() {
  return 2;
}
export async function both() {
  return 'two';
}
export { shared } from './shared';
import { shared as shared$1 } from "./shared";
