import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export let save: (n: number) => Promise<number>;
isUnregistered(save) && registerServerReference(save, "input.ts#save", null);
if (Date.now() > 0) {
  save = async n => n * 2, isUnregistered(save) && registerServerReference(save, "input.ts#save", null), save;
} else {
  save = async n => n * 3, isUnregistered(save) && registerServerReference(save, "input.ts#save", null), save;
}
checkExport(save, "save", "input.ts") || registerServerReference(save, "input.ts#save", null);
