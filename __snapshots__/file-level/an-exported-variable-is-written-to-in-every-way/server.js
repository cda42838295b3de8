import { registerServerReference } from "react-server-dom-webpack/server";
import { registerChanging, checkExport } from "babel-plugin-use-server/runtime/references";
registerChanging(() => declared, "declared", "input.tsx", fn => registerServerReference(fn, "input.tsx#declared", null));
registerServerReference(swap, "input.tsx#swap", null);
const list = [async () => 1, async () => 2, async x => ['last', x]];
export var twice = async () => 'first';
registerChanging(() => twice, "twice", "input.tsx", fn => registerServerReference(fn, "input.tsx#twice", null));
var twice = async x => ['second', x];
registerChanging(() => twice, "twice", "input.tsx", fn => registerServerReference(fn, "input.tsx#twice", null));
export let patterned = async () => 'before';
registerChanging(() => patterned, "patterned", "input.tsx", fn => registerServerReference(fn, "input.tsx#patterned", null));
[[patterned] = [async x => ['after', x]], registerChanging(() => patterned, "patterned", "input.tsx", fn => registerServerReference(fn, "input.tsx#patterned", null))][0];
export let looped;
registerChanging(() => looped, "looped", "input.tsx", fn => registerServerReference(fn, "input.tsx#looped", null));
for (looped of list) {
  registerChanging(() => looped, "looped", "input.tsx", fn => registerServerReference(fn, "input.tsx#looped", null));
  {
    looped.seen = true;
  }
}
export let bare;
registerChanging(() => bare, "bare", "input.tsx", fn => registerServerReference(fn, "input.tsx#bare", null));
for (bare of list) {
  registerChanging(() => bare, "bare", "input.tsx", fn => registerServerReference(fn, "input.tsx#bare", null));
  String(bare);
}
export let inner;
registerChanging(() => inner, "inner", "input.tsx", fn => registerServerReference(fn, "input.tsx#inner", null));
for (inner of list) {
  registerChanging(() => inner, "inner", "input.tsx", fn => registerServerReference(fn, "input.tsx#inner", null));
  {
    const inner = 1;
    String(inner);
  }
}
var nested = async () => 'outside';
registerChanging(() => nested, "nested", "input.tsx", fn => registerServerReference(fn, "input.tsx#nested", null));
if (list.length === 3) {
  var nested = async x => ['nested', x];
}
registerChanging(() => nested, "nested", "input.tsx", fn => registerServerReference(fn, "input.tsx#nested", null));
export { nested };
export async function declared() {
  return 'declared';
}
declared = async x => ['assigned', x], registerChanging(() => declared, "declared", "input.tsx", fn => registerServerReference(fn, "input.tsx#declared", null)), declared;
export async function swap(next) {
  const before = patterned;
  [[patterned, looped] = [async x => [next, x], patterned], registerChanging(() => patterned, "patterned", "input.tsx", fn => registerServerReference(fn, "input.tsx#patterned", null)), registerChanging(() => looped, "looped", "input.tsx", fn => registerServerReference(fn, "input.tsx#looped", null))][0];
  for (bare of [before]) {
    registerChanging(() => bare, "bare", "input.tsx", fn => registerServerReference(fn, "input.tsx#bare", null));
    {
      bare.used = true;
    }
  }
}
checkExport(twice, "twice", "input.tsx");
registerChanging(() => twice, "twice", "input.tsx", fn => registerServerReference(fn, "input.tsx#twice", null));
checkExport(patterned, "patterned", "input.tsx");
registerChanging(() => patterned, "patterned", "input.tsx", fn => registerServerReference(fn, "input.tsx#patterned", null));
checkExport(looped, "looped", "input.tsx");
registerChanging(() => looped, "looped", "input.tsx", fn => registerServerReference(fn, "input.tsx#looped", null));
checkExport(bare, "bare", "input.tsx");
registerChanging(() => bare, "bare", "input.tsx", fn => registerServerReference(fn, "input.tsx#bare", null));
checkExport(inner, "inner", "input.tsx");
registerChanging(() => inner, "inner", "input.tsx", fn => registerServerReference(fn, "input.tsx#inner", null));
checkExport(nested, "nested", "input.tsx");
registerChanging(() => nested, "nested", "input.tsx", fn => registerServerReference(fn, "input.tsx#nested", null));
checkExport(declared, "declared", "input.tsx");
registerChanging(() => declared, "declared", "input.tsx", fn => registerServerReference(fn, "input.tsx#declared", null));
