import { nameFunction } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(nameFunction(default$1, "default"), "input.js#default", null);
export default async function default$1(n) {
  return n + 1;
}
