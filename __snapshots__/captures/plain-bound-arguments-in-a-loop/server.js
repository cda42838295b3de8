import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { openPlainBoundArgs, plainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#all.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save(...more) {
    return [id, ...more];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, openPlainBoundArgs), "input.js#all.save", null);
export { save$ref as "input.js#all.save" };
export function all(ids) {
  const found = [];
  for (const id of ids) {
    let save = bindCaptures(save$ref, save$closure, () => [id], plainBoundArgs);
    found.push(save, save.bind(null, 'bound'));
  }
  return found;
}
