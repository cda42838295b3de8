import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(current, "input.js#current", null);
async function save() {
  return 'first';
}
const default$1 = save;
checkExport(default$1, "default", "input.js") || registerServerReference(default$1, "input.js#default", null);
export { default$1 as default };
save = async () => 'second';
async function load() {
  return 'third';
}
export const loadNow = load;
checkExport(loadNow, "loadNow", "input.js") || registerServerReference(loadNow, "input.js#loadNow", null);
load = async () => 'fourth';
export async function current() {
  return [await save(), await load()];
}
