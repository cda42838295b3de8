import { registerServerReference } from "react-server-dom-webpack/server";
import { registerChanging, checkExport } from "babel-plugin-use-server/runtime/references";
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
registerServerReference(replace, "input.js#replace", null);
export async function save() {
  return 'first';
}
export async function replace() {
  save = async () => 'second', registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
}
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
