import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => first$1, "first", "input.ts", fn => registerServerReference(fn, "input.ts#first", null));
registerImported(() => shared$1, "shared", "input.ts", fn => registerServerReference(fn, "input.ts#shared", null));
registerImported(() => second$1, "second", "input.ts", fn => registerServerReference(fn, "input.ts#second", null));
export * from './first';
import { first as first$1 } from "./first";
import { shared as shared$1 } from "./first";
export * from './second';
import { second as second$1 } from "./second";

// ── first.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerServerReference(first, "first.ts#first", null);
registerImported(() => shared$1, "shared", "first.ts", fn => registerServerReference(fn, "first.ts#shared", null));
export async function first() {
  return 1;
}
export { shared } from './shared';
import { shared as shared$1 } from "./shared";

// ── second.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(second, "second.ts#second", null);
export async function second() {
  return 2;
}
export { shared } from './shared';

// ── shared.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(shared, "shared.ts#shared", null);
export async function shared() {
  return 'shared';
}
