import { openCaptures, pick, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async n => {
    return [id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const load$closure = {
  id: "input.js#Page.load",
  layout: "XYo0vK_p",
  name: "load",
  length: 0,
  make: ([id, save]) => async () => {
    return ['load', save.name, id];
  },
  send: ([id, save]) => [id, pick(save, ["name"])]
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
export function Page(id, {
  save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)
} = {}, load = bindCaptures(load$ref, load$closure, () => [id, save], encryptBoundArgs)) {
  var id = id + 1;
  return {
    save,
    load,
    id
  };
}
