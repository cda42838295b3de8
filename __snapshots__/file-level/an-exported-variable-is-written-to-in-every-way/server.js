import { isUnregistered, checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(declared, "input.tsx#declared", null);
registerServerReference(swap, "input.tsx#swap", null);
const list = [async () => 1, async () => 2, async x => ['last', x]];
export var twice = async () => 'first';
isUnregistered(twice) && registerServerReference(twice, "input.tsx#twice", null);
var twice = async x => ['second', x];
isUnregistered(twice) && registerServerReference(twice, "input.tsx#twice", null);
export let patterned = async () => 'before';
isUnregistered(patterned) && registerServerReference(patterned, "input.tsx#patterned", null);
[[patterned] = [async x => ['after', x]], isUnregistered(patterned) && registerServerReference(patterned, "input.tsx#patterned", null)][0];
export let looped;
isUnregistered(looped) && registerServerReference(looped, "input.tsx#looped", null);
for (looped of list) {
  isUnregistered(looped) && registerServerReference(looped, "input.tsx#looped", null);
  {
    looped.seen = true;
  }
}
export let bare;
isUnregistered(bare) && registerServerReference(bare, "input.tsx#bare", null);
for (bare of list) {
  isUnregistered(bare) && registerServerReference(bare, "input.tsx#bare", null);
  String(bare);
}
export let inner;
isUnregistered(inner) && registerServerReference(inner, "input.tsx#inner", null);
for (inner of list) {
  isUnregistered(inner) && registerServerReference(inner, "input.tsx#inner", null);
  {
    const inner = 1;
    String(inner);
  }
}
var nested = async () => 'outside';
isUnregistered(nested) && registerServerReference(nested, "input.tsx#nested", null);
if (list.length === 3) {
  var nested = async x => ['nested', x];
}
isUnregistered(nested) && registerServerReference(nested, "input.tsx#nested", null);
export { nested };
export async function declared() {
  return 'declared';
}
declared = async x => ['assigned', x], isUnregistered(declared) && registerServerReference(declared, "input.tsx#declared", null), declared;
export async function swap(next) {
  const before = patterned;
  [[patterned, looped] = [async x => [next, x], patterned], isUnregistered(patterned) && registerServerReference(patterned, "input.tsx#patterned", null), isUnregistered(looped) && registerServerReference(looped, "input.tsx#looped", null)][0];
  for (bare of [before]) {
    isUnregistered(bare) && registerServerReference(bare, "input.tsx#bare", null);
    {
      bare.used = true;
    }
  }
}
checkExport(twice, "twice", "input.tsx") || registerServerReference(twice, "input.tsx#twice", null);
checkExport(patterned, "patterned", "input.tsx") || registerServerReference(patterned, "input.tsx#patterned", null);
checkExport(looped, "looped", "input.tsx") || registerServerReference(looped, "input.tsx#looped", null);
checkExport(bare, "bare", "input.tsx") || registerServerReference(bare, "input.tsx#bare", null);
checkExport(inner, "inner", "input.tsx") || registerServerReference(inner, "input.tsx#inner", null);
checkExport(nested, "nested", "input.tsx") || registerServerReference(nested, "input.tsx#nested", null);
checkExport(declared, "declared", "input.tsx") || registerServerReference(declared, "input.tsx#declared", null);
