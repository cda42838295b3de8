import { registerServerReference } from "react-server-dom-webpack/server";
import { registerChanging, checkExport } from "babel-plugin-use-server/runtime/references";
registerServerReference(held, "input.js#held", null);
const isOn = true;
export var save = async () => 'first';
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
if (isOn) {
  var save = async () => 'second';
}
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
export async function held() {
  return [save];
}
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
