import { registerServerReference } from "react-server-dom-webpack/server";
import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
registerServerReference(save, "input.js#save", null);
registerServerReference(replace, "input.js#replace", null);
export async function save() {
  return 'first';
}
export async function replace() {
  save = async () => 'second', isUnregistered(save) && registerServerReference(save, "input.js#save", null), save;
}
checkExport(save, "save", "input.js") || registerServerReference(save, "input.js#save", null);
