import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(replace, "input.js#replace", null);
registerServerReference(fall, "input.js#fall", null);
registerServerReference(both, "input.js#both", null);
// What `impl` is at the top of the module is no Server Function, and says nothing of what the blocks mean by the name.
function impl() {
  return 'of the module';
}
export let save = async () => 'first';
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
export async function replace(own) {
  const impl = async text => ['of the function', text];
  save = own ? impl : async () => 'the other one', registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
  return other();
}
export async function fall() {
  const impl = null;
  save = impl ?? (async () => 'behind nothing'), registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
  return other();
}
{
  const impl = async () => 'of the block';
  var kept = (other(), impl);
  var given = impl || (async () => 'never');
}
registerChanging(() => kept, "kept", "input.js", fn => registerServerReference(fn, "input.js#kept", null));
registerChanging(() => given, "given", "input.js", fn => registerServerReference(fn, "input.js#given", null));
export { kept, given };
export async function both() {
  let undefined = async () => 'a name like another';
  save = undefined, registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
  return other();
}
function other() {
  return impl();
}
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
checkExport(kept, "kept", "input.js");
registerChanging(() => kept, "kept", "input.js", fn => registerServerReference(fn, "input.js#kept", null));
checkExport(given, "given", "input.js");
registerChanging(() => given, "given", "input.js", fn => registerServerReference(fn, "input.js#given", null));
