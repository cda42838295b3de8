import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#pick.save",
  layout: "guGRbZjb",
  name: "save",
  length: 0,
  make: ([size]) => async function save() {
    return size;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#pick.save", null);
export { save$ref as "input.js#pick.save" };
export function pick(kind) {
  switch (kind) {
    case (save = bindCaptures(save$ref, save$closure, () => [size], encryptBoundArgs), {}):
      async function save() {}
      break;
    case 'a':
      const size = 5;
    case 'b':
      return save;
  }
}
