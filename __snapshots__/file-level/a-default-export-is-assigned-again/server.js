import { registerServerReference } from "react-server-dom-webpack/server";
import { registerChanging, checkExport } from "babel-plugin-use-server/runtime/references";
registerChanging(() => save, "default", "input.js", fn => registerServerReference(fn, "input.js#default", null));
export default async function save() {
  return 'first';
}
save = async () => 'second', registerChanging(() => save, "default", "input.js", fn => registerServerReference(fn, "input.js#default", null)), save;
checkExport(save, "default", "input.js");
registerChanging(() => save, "default", "input.js", fn => registerServerReference(fn, "input.js#default", null));
