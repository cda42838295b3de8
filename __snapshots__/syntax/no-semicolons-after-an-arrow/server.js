import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const load$ref = registerServerReference({
  load: async () => {}
}.load, "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
export function Page({
  id
}) {
  const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  [save.name].forEach(name => trace(name));
  const load = newEvaluation(load$ref);
  (() => trace('called'))();
  return {
    save,
    load
  };
}
export const reload = async () => {
  return 'reload';
};
registerServerReference(reload, "input.js#reload", null);
(() => trace('at module level'))();
