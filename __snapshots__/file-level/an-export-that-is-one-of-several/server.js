import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
let impl;
if (globalThis.process?.env.NEVER_SET) impl = async () => 'a';else impl = async form => ['b', form];
export const save = impl;
checkExport(save, "save", "input.tsx");
registerChanging(() => save, "save", "input.tsx", fn => registerServerReference(fn, "input.tsx#save", null));
const on = String(1) === '2';
export const pick = on ? async () => 'first' : async (form, more) => ['second', form, more];
checkExport(pick, "pick", "input.tsx");
registerChanging(() => pick, "pick", "input.tsx", fn => registerServerReference(fn, "input.tsx#pick", null));
export const either = on && (async () => 'on') || (async x => ['off', x]);
checkExport(either, "either", "input.tsx");
registerChanging(() => either, "either", "input.tsx", fn => registerServerReference(fn, "input.tsx#either", null));
async function first() {
  return 'first';
}
async function second(x) {
  return ['second', x];
}
let chosen = first;
registerChanging(() => chosen, "chosen", "input.tsx", fn => registerServerReference(fn, "input.tsx#chosen", null));
chosen = second, registerChanging(() => chosen, "chosen", "input.tsx", fn => registerServerReference(fn, "input.tsx#chosen", null)), chosen;
export { chosen };
const default$1 = on ? first : second;
checkExport(default$1, "default", "input.tsx");
registerChanging(() => default$1, "default", "input.tsx", fn => registerServerReference(fn, "input.tsx#default", null));
export { default$1 as default };
checkExport(chosen, "chosen", "input.tsx");
registerChanging(() => chosen, "chosen", "input.tsx", fn => registerServerReference(fn, "input.tsx#chosen", null));
