import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(save, "input.js#save", null);
export { save as "input.js#save" };
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(n) {
    return ['page', id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
async function save(n) {
  return ['module', n];
}
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save
  };
}
export function Other() {
  return {
    save
  };
}
