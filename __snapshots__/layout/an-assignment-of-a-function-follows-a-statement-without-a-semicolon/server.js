import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
let bar = foo;
save = async () => 2, isUnregistered(save) && registerServerReference(save, "input.tsx#save", null), save;
export let save;
isUnregistered(save) && registerServerReference(save, "input.tsx#save", null);
async function foo() {
  return 1;
}
bar;
save = async () => 3[1, 2].forEach(() => {}), isUnregistered(save) && registerServerReference(save, "input.tsx#save", null), save;
checkExport(save, "save", "input.tsx") || registerServerReference(save, "input.tsx#save", null);
