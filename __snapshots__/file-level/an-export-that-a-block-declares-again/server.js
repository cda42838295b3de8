import { isUnregistered, checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(held, "input.js#held", null);
const isOn = true;
export var save = async () => 'first';
isUnregistered(save) && registerServerReference(save, "input.js#save", null);
if (isOn) {
  var save = async () => 'second';
}
isUnregistered(save) && registerServerReference(save, "input.js#save", null);
export async function held() {
  return [save];
}
checkExport(save, "save", "input.js") || registerServerReference(save, "input.js#save", null);
