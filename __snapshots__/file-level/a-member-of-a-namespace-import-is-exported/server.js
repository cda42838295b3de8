import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
import * as store from './store';
export const save = store.save;
checkExport(save, "save", "input.ts") || registerServerReference(save, "input.ts#save", null);
