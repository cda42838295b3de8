import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
let impl;
if (globalThis.process?.env.NEVER_SET) impl = async () => 'a';else impl = async form => ['b', form];
export const save = impl;
checkExport(save, "save", "input.tsx") || registerServerReference(save, "input.tsx#save", null);
const on = String(1) === '2';
export const pick = on ? async () => 'first' : async (form, more) => ['second', form, more];
checkExport(pick, "pick", "input.tsx") || registerServerReference(pick, "input.tsx#pick", null);
export const either = on && (async () => 'on') || (async x => ['off', x]);
checkExport(either, "either", "input.tsx") || registerServerReference(either, "input.tsx#either", null);
async function first() {
  return 'first';
}
async function second(x) {
  return ['second', x];
}
let chosen = first;
isUnregistered(chosen) && registerServerReference(chosen, "input.tsx#chosen", null);
chosen = second, isUnregistered(chosen) && registerServerReference(chosen, "input.tsx#chosen", null), chosen;
export { chosen };
const default$1 = on ? first : second;
checkExport(default$1, "default", "input.tsx") || registerServerReference(default$1, "input.tsx#default", null);
export { default$1 as default };
checkExport(chosen, "chosen", "input.tsx") || registerServerReference(chosen, "input.tsx#chosen", null);
