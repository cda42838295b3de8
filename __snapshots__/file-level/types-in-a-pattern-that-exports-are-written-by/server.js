import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(both, "input.ts#both", null);
type Action = () => Promise<unknown>;
export let first: Action = async () => 'first';
registerChanging(() => first, "first", "input.ts", fn => registerServerReference(fn, "input.ts#first", null));
export let second: Action = async () => 'second';
registerChanging(() => second, "second", "input.ts", fn => registerServerReference(fn, "input.ts#second", null));
export let third: Action = async () => 'third';
registerChanging(() => third, "third", "input.ts", fn => registerServerReference(fn, "input.ts#third", null));
[[first!, second as Action] = [second, first], registerChanging(() => first, "first", "input.ts", fn => registerServerReference(fn, "input.ts#first", null)), registerChanging(() => second, "second", "input.ts", fn => registerServerReference(fn, "input.ts#second", null))][0];
[{
  third: third!
} = {
  third: async () => 'another third'
}, registerChanging(() => third, "third", "input.ts", fn => registerServerReference(fn, "input.ts#third", null))][0];
export async function both() {
  return [first, second, third];
}
checkExport(first, "first", "input.ts");
registerChanging(() => first, "first", "input.ts", fn => registerServerReference(fn, "input.ts#first", null));
checkExport(second, "second", "input.ts");
registerChanging(() => second, "second", "input.ts", fn => registerServerReference(fn, "input.ts#second", null));
checkExport(third, "third", "input.ts");
registerChanging(() => third, "third", "input.ts", fn => registerServerReference(fn, "input.ts#third", null));
