import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(more) {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const other$closure = {
  id: "input.tsx#Page.other",
  layout: "pz0vYn1I",
  name: "other",
  length: 1,
  make: ([id]) => async function other(more) {
    return id - more;
  }
};
const other$ref = registerServerReference(openCaptures(other$closure, decryptBoundArgs), "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
const third$closure = {
  id: "input.tsx#Page.third",
  layout: "pz0vYn1I",
  name: "third",
  length: 1,
  make: ([id]) => async function third(more) {
    return id * more;
  }
};
const third$ref = registerServerReference(openCaptures(third$closure, decryptBoundArgs), "input.tsx#Page.third", null);
export { third$ref as "input.tsx#Page.third" };
const fourth$closure = {
  id: "input.tsx#Page.fourth",
  layout: "pz0vYn1I",
  name: "fourth",
  length: 0,
  make: ([id]) => async function fourth() {
    return id;
  }
};
const fourth$ref = registerServerReference(openCaptures(fourth$closure, decryptBoundArgs), "input.tsx#Page.fourth", null);
export { fourth$ref as "input.tsx#Page.fourth" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  let other = bindCaptures(other$ref, other$closure, () => [id], encryptBoundArgs);
  let third = bindCaptures(third$ref, third$closure, () => [id], encryptBoundArgs);
  let fourth = bindCaptures(fourth$ref, fourth$closure, () => [id], encryptBoundArgs);
  const log = [];
  const add = text => {
    log.push(text);
  };
  if (id) add('if');
  id > 0 ? add('yes') : add('no');
  for (const one of [1]) while (log.length < 3) add('for');
  [2].forEach(() => add('array'));
  label: if (id) add('label');else add;
  `text`.trim();
  do add('do'); while (log.length < 6);
  add('last');
  return <form action={save} title={typeof other + typeof third + typeof fourth}>{log.join()}</form>;
}
