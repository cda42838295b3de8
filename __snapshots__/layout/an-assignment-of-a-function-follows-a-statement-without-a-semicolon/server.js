import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
let bar = foo;
save = async () => 2, registerChanging(() => save, "save", "input.tsx", fn => registerServerReference(fn, "input.tsx#save", null)), save;
export let save;
registerChanging(() => save, "save", "input.tsx", fn => registerServerReference(fn, "input.tsx#save", null));
async function foo() {
  return 1;
}
bar;
save = async () => 3[1, 2].forEach(() => {}), registerChanging(() => save, "save", "input.tsx", fn => registerServerReference(fn, "input.tsx#save", null)), save;
checkExport(save, "save", "input.tsx");
registerChanging(() => save, "save", "input.tsx", fn => registerServerReference(fn, "input.tsx#save", null));
