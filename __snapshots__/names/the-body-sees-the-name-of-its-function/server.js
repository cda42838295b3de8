import { bindCaptures, openCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id], save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)) => async function (a) {
    return [save.name, save.length, id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const load$ref = registerServerReference({
  async load(a, b) {
    return typeof load;
  }
}.load, "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save,
    load: newEvaluation(load$ref)
  };
}
