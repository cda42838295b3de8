import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
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
  id: "input.js#Other.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Other.load", null);
export { load$ref as "input.js#Other.load" };
export function Page({
  id,
  save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)
}) {
  return {
    save
  };
}
export function Other(id, load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs)) {
  return {
    load
  };
}
