import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export const save = Object.freeze(async n => n + 1);
checkExport(save, "save", "input.js") || registerServerReference(save, "input.js#save", null);
