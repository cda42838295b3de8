import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference({
  save: async () => {
    return 'first';
  }
}.save, "input.tsx#save~M5jVkWU8", null);
export { save$ref as "input.tsx#save~M5jVkWU8" };
const save$ref$1 = registerServerReference({
  save: async () => {
    return 'second';
  }
}.save, "input.tsx#save~lH0PROr4", null);
export { save$ref$1 as "input.tsx#save~lH0PROr4" };
const step$ref = registerServerReference({
  step: async () => {
    return 'step';
  }
}.step, "input.tsx#step~tu8hTQqg", null);
export { step$ref as "input.tsx#step~tu8hTQqg" };
const item$ref = registerServerReference({
  item: async () => {
    return 'item';
  }
}.item, "input.tsx#item~gM9veRul", null);
export { item$ref as "input.tsx#item~gM9veRul" };
const count$ref = registerServerReference({
  count: async () => {
    return 'count';
  }
}.count, "input.tsx#count~iEE1Hqtk", null);
export { count$ref as "input.tsx#count~iEE1Hqtk" };
const declared$ref = registerServerReference(declared, "input.tsx#declared", null);
export { declared$ref as "input.tsx#declared" };
export var save = save$ref;
const first = save;
var save = save$ref$1;
export let step = step$ref;
const kept = step;
[step] = [null];
export let item = item$ref;
const keptItem = item;
for (item of [1, 2]) {}
export let count = count$ref;
const keptCount = count;
count++;
async function declared() {
  return 'declared';
}
const keptDeclared = declared;
({
  declared
} = {
  declared: async function replaced() {}
});
export const Page = () => [first, save, kept, keptItem, keptCount, keptDeclared];
export const held = () => [step, item, Number.isNaN(count), declared.name];
