import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async more => {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const last$closure = {
  id: "input.tsx#Page.last~nsquRZt-",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const last$ref = registerServerReference(openCaptures(last$closure, decryptBoundArgs), "input.tsx#Page.last~nsquRZt-", null);
export { last$ref as "input.tsx#Page.last~nsquRZt-" };
const last$closure$1 = {
  id: "input.tsx#Page.last~sE3oWAo3",
  layout: "pz0vYn1I",
  name: "last",
  length: 0,
  make: ([id]) => async () => {
    return id * 2;
  }
};
const last$ref$1 = registerServerReference(openCaptures(last$closure$1, decryptBoundArgs), "input.tsx#Page.last~sE3oWAo3", null);
export { last$ref$1 as "input.tsx#Page.last~sE3oWAo3" };
const reset$closure = {
  id: "input.tsx#Page.reset",
  layout: "pz0vYn1I",
  name: "reset",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const reset$ref = registerServerReference(openCaptures(reset$closure, decryptBoundArgs), "input.tsx#Page.reset", null);
export { reset$ref as "input.tsx#Page.reset" };
const never$ref = registerServerReference({
  never: async () => {}
}.never, "input.tsx#Page.never", null);
export { never$ref as "input.tsx#Page.never" };
const made = [];
let last = null;
export function Page({
  id
}) {
  const rows = [3, 1, 2];
  let save = null;
  save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  <div />;
  last = id ? null : bindCaptures(last$ref, last$closure, () => [id], encryptBoundArgs);
  /regular/.test('it\'s');
  last ??= bindCaptures(last$ref$1, last$closure$1, () => [id], encryptBoundArgs);
  rows.sort();
  const reset = bindCaptures(reset$ref, reset$closure, () => [id], encryptBoundArgs);
  `text ${made.push(id)}`.trim();
  const never = newEvaluation(never$ref);
  ++made.length;
  return <form action={save} title={typeof last + typeof reset + typeof never}>{rows.join()}</form>;
}
