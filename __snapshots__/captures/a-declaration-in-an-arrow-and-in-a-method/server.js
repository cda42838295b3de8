import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['arrow', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const save$closure$1 = {
  id: "input.js#pages.show.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['method', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#pages.show.save", null);
export { save$ref$1 as "input.js#pages.show.save" };
const save$closure$2 = {
  id: "input.js#pages.first.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['getter', id];
  }
};
const save$ref$2 = registerServerReference(openCaptures(save$closure$2, decryptBoundArgs), "input.js#pages.first.save", null);
export { save$ref$2 as "input.js#pages.first.save" };
export const Page = ({
  id
}) => {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return [save];
};
export const pages = {
  show(id) {
    let save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
    return save;
  },
  get first() {
    let save = bindCaptures(save$ref$2, save$closure$2, () => [id], encryptBoundArgs);
    const id = 1;
    return save;
  }
};
