import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(replace, "input.js#replace", null);
// `impl` is no Server Function at the top of the module, and is one where the exports get it.
function impl() {
  return 'of the module';
}
export let save = async () => 'first';
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
{
  const impl = async () => 'of the block';
  var kept = impl;
}
registerChanging(() => kept, "kept", "input.js", fn => registerServerReference(fn, "input.js#kept", null));
export { kept };
export async function replace() {
  const impl = async () => 'of the function';
  save = impl, registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
  return other();
}
function other() {
  return impl();
}
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
checkExport(kept, "kept", "input.js");
registerChanging(() => kept, "kept", "input.js", fn => registerServerReference(fn, "input.js#kept", null));
