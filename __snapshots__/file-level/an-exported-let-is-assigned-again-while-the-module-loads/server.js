import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export let save = async (n: number) => ['first', n];
registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null));
save = async (n: number) => ['second', n], registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null)), save;
checkExport(save, "save", "input.ts");
registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null));
