import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(how, "input.js#how", null);
const list = [async () => 1, async x => ['last', x]];
const seen = [];
export let same = async () => 'before';
registerChanging(() => same, "same", "input.js", fn => registerServerReference(fn, "input.js#same", null));
for (same of list) {
  registerChanging(() => same, "same", "input.js", fn => registerServerReference(fn, "input.js#same", null));
  same = async x => ['written', x], registerChanging(() => same, "same", "input.js", fn => registerServerReference(fn, "input.js#same", null)), same;
}
export let patterned = async () => 'before';
registerChanging(() => patterned, "patterned", "input.js", fn => registerServerReference(fn, "input.js#patterned", null));
outer: for ([patterned] of [list]) {
  registerChanging(() => patterned, "patterned", "input.js", fn => registerServerReference(fn, "input.js#patterned", null));
  [[patterned] = [async x => ['patterned', x]], registerChanging(() => patterned, "patterned", "input.js", fn => registerServerReference(fn, "input.js#patterned", null))][0];
}
export let keyed;
registerChanging(() => keyed, "keyed", "input.js", fn => registerServerReference(fn, "input.js#keyed", null));
for (keyed in {
  a: 1
}) {
  registerChanging(() => keyed, "keyed", "input.js", fn => registerServerReference(fn, "input.js#keyed", null));
  keyed = async x => ['keyed', x], registerChanging(() => keyed, "keyed", "input.js", fn => registerServerReference(fn, "input.js#keyed", null)), keyed;
}
export let awaited;
registerChanging(() => awaited, "awaited", "input.js", fn => registerServerReference(fn, "input.js#awaited", null));
for await (awaited of list) {
  registerChanging(() => awaited, "awaited", "input.js", fn => registerServerReference(fn, "input.js#awaited", null));
  awaited = async x => ['awaited', x], registerChanging(() => awaited, "awaited", "input.js", fn => registerServerReference(fn, "input.js#awaited", null)), awaited;
}
export let twice;
registerChanging(() => twice, "twice", "input.js", fn => registerServerReference(fn, "input.js#twice", null));
for (twice of list) {
  registerChanging(() => twice, "twice", "input.js", fn => registerServerReference(fn, "input.js#twice", null));
  for (twice of list) {
    registerChanging(() => twice, "twice", "input.js", fn => registerServerReference(fn, "input.js#twice", null));
    twice = seen[0] = async x => ['twice', x], registerChanging(() => twice, "twice", "input.js", fn => registerServerReference(fn, "input.js#twice", null)), twice;
  }
}
export let chosen;
registerChanging(() => chosen, "chosen", "input.js", fn => registerServerReference(fn, "input.js#chosen", null));
for (chosen of list) {
  registerChanging(() => chosen, "chosen", "input.js", fn => registerServerReference(fn, "input.js#chosen", null));
  if (seen.length > 0) seen.push(chosen);else chosen = async () => 0, registerChanging(() => chosen, "chosen", "input.js", fn => registerServerReference(fn, "input.js#chosen", null)), chosen;
}
export let head = async () => 'before';
registerChanging(() => head, "head", "input.js", fn => registerServerReference(fn, "input.js#head", null));
for ({
  head = async x => ['default', x]
} of [{}]) {
  registerChanging(() => head, "head", "input.js", fn => registerServerReference(fn, "input.js#head", null));
  {
    const head = 1;
    seen.push(head);
  }
}
export let labelled;
registerChanging(() => labelled, "labelled", "input.js", fn => registerServerReference(fn, "input.js#labelled", null));
for (labelled of list) {
  registerChanging(() => labelled, "labelled", "input.js", fn => registerServerReference(fn, "input.js#labelled", null));
  inner: {
    labelled = async x => ['labelled', x], registerChanging(() => labelled, "labelled", "input.js", fn => registerServerReference(fn, "input.js#labelled", null)), labelled;
    break inner;
  }
}
export async function how() {
  return seen.length;
}
checkExport(same, "same", "input.js");
registerChanging(() => same, "same", "input.js", fn => registerServerReference(fn, "input.js#same", null));
checkExport(patterned, "patterned", "input.js");
registerChanging(() => patterned, "patterned", "input.js", fn => registerServerReference(fn, "input.js#patterned", null));
checkExport(keyed, "keyed", "input.js");
registerChanging(() => keyed, "keyed", "input.js", fn => registerServerReference(fn, "input.js#keyed", null));
checkExport(awaited, "awaited", "input.js");
registerChanging(() => awaited, "awaited", "input.js", fn => registerServerReference(fn, "input.js#awaited", null));
checkExport(twice, "twice", "input.js");
registerChanging(() => twice, "twice", "input.js", fn => registerServerReference(fn, "input.js#twice", null));
checkExport(chosen, "chosen", "input.js");
registerChanging(() => chosen, "chosen", "input.js", fn => registerServerReference(fn, "input.js#chosen", null));
checkExport(head, "head", "input.js");
registerChanging(() => head, "head", "input.js", fn => registerServerReference(fn, "input.js#head", null));
checkExport(labelled, "labelled", "input.js");
registerChanging(() => labelled, "labelled", "input.js", fn => registerServerReference(fn, "input.js#labelled", null));
