import { openCaptures, bindCaptures as bindCaptures$1 } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs as encryptBoundArgs$1 } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
const save$closure$1 = {
  id: "input.js#Page.save",
  layout: "a9ix_Llh",
  name: "save",
  length: 0,
  make: ([bindCaptures, encryptBoundArgs, id, registerServerReference, save$closure, save$ref]) => async function save() {
    return [id, save$closure, save$ref, bindCaptures, encryptBoundArgs, registerServerReference];
  }
};
const save$ref$1 = registerServerReference$1(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref$1 as "input.js#Page.save" };
export function Page({
  id,
  save$closure,
  save$ref,
  bindCaptures,
  encryptBoundArgs,
  registerServerReference
}) {
  let save = bindCaptures$1(save$ref$1, save$closure$1, () => [bindCaptures, encryptBoundArgs, id, registerServerReference, save$closure, save$ref], encryptBoundArgs$1);
  return {
    save
  };
}
