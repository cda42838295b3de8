import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "boOwluUH",
  name: "save",
  length: 0,
  make: ([list]) => async function save() {
    return list;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const load$closure = {
  id: "input.js#Page.load",
  layout: "eLQq5Xxh",
  name: "load",
  length: 0,
  make: ([other]) => async function load() {
    return other;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [list], encryptBoundArgs);
  let load = bindCaptures(load$ref, load$closure, () => [other], encryptBoundArgs);
  const list = [id];
  [1].forEach(n => trace(n));
  const other = list;
  (() => trace('called'))();
  return {
    save,
    load
  };
}
