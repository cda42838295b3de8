import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerChanging(() => load, "load", "input.js", fn => registerServerReference(fn, "input.js#load", null));
registerServerReference(held, "input.js#held", null);
registerServerReference(called, "input.js#called", null);
const withLogging = fn => async (...args) => ['logged', await fn(...args)];
export let save = async x => ['first', x];
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
export const firstSave = save;
checkExport(firstSave, "firstSave", "input.js");
registerChanging(() => firstSave, "firstSave", "input.js", fn => registerServerReference(fn, "input.js#firstSave", null));
save = withLogging(save), registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null)), save;
export let left = async () => 'left';
registerChanging(() => left, "left", "input.js", fn => registerServerReference(fn, "input.js#left", null));
export let right = async () => 'right';
registerChanging(() => right, "right", "input.js", fn => registerServerReference(fn, "input.js#right", null));
[[left, right] = [right, left], registerChanging(() => left, "left", "input.js", fn => registerServerReference(fn, "input.js#left", null)), registerChanging(() => right, "right", "input.js", fn => registerServerReference(fn, "input.js#right", null))][0];
export async function load() {
  return 'first load';
}
const default$1 = load;
checkExport(default$1, "default", "input.js");
registerChanging(() => default$1, "default", "input.js", fn => registerServerReference(fn, "input.js#default", null));
export { default$1 as default };
const bound = load.bind(null, 1);
load = async () => 'second load', registerChanging(() => load, "load", "input.js", fn => registerServerReference(fn, "input.js#load", null)), load;
export async function held() {
  return [save, firstSave, left, right, firstSave.bind(null, 'bound')];
}
export async function called() {
  return [await bound(), await load()];
}
checkExport(save, "save", "input.js");
registerChanging(() => save, "save", "input.js", fn => registerServerReference(fn, "input.js#save", null));
checkExport(left, "left", "input.js");
registerChanging(() => left, "left", "input.js", fn => registerServerReference(fn, "input.js#left", null));
checkExport(right, "right", "input.js");
registerChanging(() => right, "right", "input.js", fn => registerServerReference(fn, "input.js#right", null));
checkExport(load, "load", "input.js");
registerChanging(() => load, "load", "input.js", fn => registerServerReference(fn, "input.js#load", null));
