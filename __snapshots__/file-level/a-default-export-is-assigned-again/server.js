import { registerServerReference } from "react-server-dom-webpack/server";
import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
registerServerReference(save, "input.js#default", null);
export default async function save() {
  return 'first';
}
save = async () => 'second', isUnregistered(save) && registerServerReference(save, "input.js#default", null), save;
checkExport(save, "default", "input.js") || registerServerReference(save, "input.js#default", null);
