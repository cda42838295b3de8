import { nameFunction } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(nameFunction(default$1, "default"), "input.ts#default", null);
export default async function default$1(a: number, b = 2) {
  return a + b;
}
