import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export let save = async (n: number) => ['first', n];
isUnregistered(save) && registerServerReference(save, "input.ts#save", null);
save = async (n: number) => ['second', n], isUnregistered(save) && registerServerReference(save, "input.ts#save", null), save;
checkExport(save, "save", "input.ts") || registerServerReference(save, "input.ts#save", null);
