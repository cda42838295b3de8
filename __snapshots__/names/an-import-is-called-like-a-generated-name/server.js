import { bindCaptures } from './mine';
import registerServerReference, * as encryptBoundArgs from './mine';
import { openCaptures, bindCaptures as bindCaptures$1 } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs as encryptBoundArgs$1 } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return [bindCaptures(id), registerServerReference, Object.keys(encryptBoundArgs)];
  }
};
const save$ref = registerServerReference$1(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "Page.save" };
export function Page({
  id
}) {
  let save = bindCaptures$1(save$ref, save$closure, () => [id], encryptBoundArgs$1);
  return {
    save
  };
}
