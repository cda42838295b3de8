import { checkExport, isUnregistered } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(how, "input.js#how", null);
const list = [async () => 1, async x => ['last', x]];
const seen = [];
export let same = async () => 'before';
isUnregistered(same) && registerServerReference(same, "input.js#same", null);
for (same of list) {
  isUnregistered(same) && registerServerReference(same, "input.js#same", null);
  same = async x => ['written', x], isUnregistered(same) && registerServerReference(same, "input.js#same", null), same;
}
export let patterned = async () => 'before';
isUnregistered(patterned) && registerServerReference(patterned, "input.js#patterned", null);
outer: for ([patterned] of [list]) {
  isUnregistered(patterned) && registerServerReference(patterned, "input.js#patterned", null);
  [[patterned] = [async x => ['patterned', x]], isUnregistered(patterned) && registerServerReference(patterned, "input.js#patterned", null)][0];
}
export let keyed;
isUnregistered(keyed) && registerServerReference(keyed, "input.js#keyed", null);
for (keyed in {
  a: 1
}) {
  isUnregistered(keyed) && registerServerReference(keyed, "input.js#keyed", null);
  keyed = async x => ['keyed', x], isUnregistered(keyed) && registerServerReference(keyed, "input.js#keyed", null), keyed;
}
export let awaited;
isUnregistered(awaited) && registerServerReference(awaited, "input.js#awaited", null);
for await (awaited of list) {
  isUnregistered(awaited) && registerServerReference(awaited, "input.js#awaited", null);
  awaited = async x => ['awaited', x], isUnregistered(awaited) && registerServerReference(awaited, "input.js#awaited", null), awaited;
}
export let twice;
isUnregistered(twice) && registerServerReference(twice, "input.js#twice", null);
for (twice of list) {
  isUnregistered(twice) && registerServerReference(twice, "input.js#twice", null);
  for (twice of list) {
    isUnregistered(twice) && registerServerReference(twice, "input.js#twice", null);
    twice = seen[0] = async x => ['twice', x], isUnregistered(twice) && registerServerReference(twice, "input.js#twice", null), twice;
  }
}
export let chosen;
isUnregistered(chosen) && registerServerReference(chosen, "input.js#chosen", null);
for (chosen of list) {
  isUnregistered(chosen) && registerServerReference(chosen, "input.js#chosen", null);
  if (seen.length > 0) seen.push(chosen);else chosen = async () => 0, isUnregistered(chosen) && registerServerReference(chosen, "input.js#chosen", null), chosen;
}
export let head = async () => 'before';
isUnregistered(head) && registerServerReference(head, "input.js#head", null);
for ({
  head = async x => ['default', x]
} of [{}]) {
  isUnregistered(head) && registerServerReference(head, "input.js#head", null);
  {
    const head = 1;
    seen.push(head);
  }
}
export let labelled;
isUnregistered(labelled) && registerServerReference(labelled, "input.js#labelled", null);
for (labelled of list) {
  isUnregistered(labelled) && registerServerReference(labelled, "input.js#labelled", null);
  inner: {
    labelled = async x => ['labelled', x], isUnregistered(labelled) && registerServerReference(labelled, "input.js#labelled", null), labelled;
    break inner;
  }
}
export async function how() {
  return seen.length;
}
checkExport(same, "same", "input.js") || registerServerReference(same, "input.js#same", null);
checkExport(patterned, "patterned", "input.js") || registerServerReference(patterned, "input.js#patterned", null);
checkExport(keyed, "keyed", "input.js") || registerServerReference(keyed, "input.js#keyed", null);
checkExport(awaited, "awaited", "input.js") || registerServerReference(awaited, "input.js#awaited", null);
checkExport(twice, "twice", "input.js") || registerServerReference(twice, "input.js#twice", null);
checkExport(chosen, "chosen", "input.js") || registerServerReference(chosen, "input.js#chosen", null);
checkExport(head, "head", "input.js") || registerServerReference(head, "input.js#head", null);
checkExport(labelled, "labelled", "input.js") || registerServerReference(labelled, "input.js#labelled", null);
