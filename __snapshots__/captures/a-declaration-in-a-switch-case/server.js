import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#pick.save",
  layout: "peyPknT5",
  name: "save",
  length: 1,
  make: ([id, kind]) => async function save(n) {
    return [kind, id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#pick.save", null);
export { save$ref as "input.js#pick.save" };
export function pick(kind, id) {
  switch (kind) {
    case (save = bindCaptures(save$ref, save$closure, () => [id, kind], encryptBoundArgs), {}):
      async function save() {}
      break;
    case 'early':
      return save;
    case 'named':
      return save;
    default:
      return save;
  }
}
