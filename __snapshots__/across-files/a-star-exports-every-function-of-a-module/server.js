import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => publish$1, "publish", "input.ts", fn => registerServerReference(fn, "input.ts#publish", null));
registerImported(() => remove$1, "remove", "input.ts", fn => registerServerReference(fn, "input.ts#remove", null));
registerImported(() => wrapped$1, "wrapped", "input.ts", fn => registerServerReference(fn, "input.ts#wrapped", null));
registerServerReference(own, "input.ts#own", null);
registerServerReference(hidden, "input.ts#hidden", null);
export * from './posts';
import { publish as publish$1 } from "./posts";
import { remove as remove$1 } from "./posts";
export * from './barrel';
import { wrapped as wrapped$1 } from "./barrel";
export async function own() {
  return 'own';
}
export async function hidden() {
  return 'own';
}
