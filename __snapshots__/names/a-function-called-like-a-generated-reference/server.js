import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure$1 = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['save', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref$1 as "input.js#Page.save" };
const save$ref$closure = {
  id: "input.js#Page.save$ref",
  layout: "pz0vYn1I",
  name: "save$ref",
  length: 0,
  make: ([id]) => {
    const save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
    return async function save$ref() {
      return ['save$ref', id, await save()];
    };
  }
};
const save$ref$ref = registerServerReference(openCaptures(save$ref$closure, decryptBoundArgs), "input.js#Page.save$ref", null);
export { save$ref$ref as "input.js#Page.save$ref" };
const save$closure$closure = {
  id: "input.js#Page.save$closure",
  layout: "pz0vYn1I",
  name: "save$closure",
  length: 0,
  make: ([id]) => {
    const save$ref = bindCaptures(save$ref$ref, save$ref$closure, () => [id], encryptBoundArgs);
    return async function save$closure() {
      return ['save$closure', await save$ref()];
    };
  }
};
const save$closure$ref = registerServerReference(openCaptures(save$closure$closure, decryptBoundArgs), "input.js#Page.save$closure", null);
export { save$closure$ref as "input.js#Page.save$closure" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
  let save$ref = bindCaptures(save$ref$ref, save$ref$closure, () => [id], encryptBoundArgs);
  let save$closure = bindCaptures(save$closure$ref, save$closure$closure, () => [id], encryptBoundArgs);
  return {
    save$closure
  };
}
