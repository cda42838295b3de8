import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
export let save: (n: number) => Promise<number>;
registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null));
if (Date.now() > 0) {
  save = async n => n * 2, registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null)), save;
} else {
  save = async n => n * 3, registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null)), save;
}
checkExport(save, "save", "input.ts");
registerChanging(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null));
