import { registerServerReference } from "react-server-dom-webpack/server";
import { registerChanging, checkExport } from "babel-plugin-use-server/runtime/references";
export var save = async () => 'first';
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
var save = async () => 'second';
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
