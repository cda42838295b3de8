import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#all.save",
  layout: "GKpHzgQq",
  name: "save",
  length: 0,
  make: ([id, double]) => async function save() {
    return [id, double];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#all.save", null);
export { save$ref as "input.js#all.save" };
export function all(ids) {
  const found = [];
  for (const id of ids) {
    let save = bindCaptures(save$ref, save$closure, () => [id, double], encryptBoundArgs);
    found.push(save);
    const double = id * 2;
  }
  return found;
}
