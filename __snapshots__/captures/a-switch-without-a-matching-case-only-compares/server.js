import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#pick.save",
  layout: "vbdFFPZ1",
  name: "save",
  length: 0,
  make: ([kind]) => async function save() {
    return kind;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#pick.save", null);
export { save$ref as "input.js#pick.save" };
const compare = value => {
  trace('compared', value);
  return value;
};
export function pick(kind) {
  switch (compare(kind)) {
    case (save = bindCaptures(save$ref, save$closure, () => [kind], encryptBoundArgs), {}):
      async function save() {}
      break;
    case compare('a'):
      return save;
    case compare('b'):
      return save;
  }
  return null;
}
