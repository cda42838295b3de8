import { registerServerReference } from "react-server-dom-webpack/server";
export var save = async () => 'first';
var save = async () => 'second';
registerServerReference(save, "input.js#save", null);
