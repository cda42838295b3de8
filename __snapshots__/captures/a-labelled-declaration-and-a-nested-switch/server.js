import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#pick.save~xObE1d-0",
  layout: "peyPknT5",
  name: "save",
  length: 0,
  make: ([id, kind]) => async function save() {
    return ['inner', kind, id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#pick.save~xObE1d-0", null);
export { save$ref as "input.js#pick.save~xObE1d-0" };
const save$closure$1 = {
  id: "input.js#pick.save~0z-ZNde8",
  layout: "peyPknT5",
  name: "save",
  length: 0,
  make: ([id, kind]) => async function save() {
    return ['outer', kind, id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#pick.save~0z-ZNde8", null);
export { save$ref$1 as "input.js#pick.save~0z-ZNde8" };
export function pick(kind, id) {
  outer: switch (kind) {
    case (save = bindCaptures(save$ref$1, save$closure$1, () => [id, kind], encryptBoundArgs), {}):
      async function save() {}
      break;
    case 'a':
      switch (id) {
        case (save = bindCaptures(save$ref, save$closure, () => [id, kind], encryptBoundArgs), {}):
          async function save() {}
          break;
        case 1:
          return save;
        default:
          break outer;
      }
    case 'b':
      return save;
  }
  return null;
}
