import { isUnregistered, checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export var save = async () => 'first';
isUnregistered(save) && registerServerReference(save, "input.js#save", null);
var save = async () => 'second';
isUnregistered(save) && registerServerReference(save, "input.js#save", null);
checkExport(save, "save", "input.js") || registerServerReference(save, "input.js#save", null);
