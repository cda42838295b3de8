import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.js#Page.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 1,
  make: ([id]) => async n => {
    return ['default', id, n];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#Page.remove", null);
export { remove$ref as "input.js#Page.remove" };
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async () => {
    return ['load', id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const act$closure = {
  id: "input.js#Page.act",
  layout: "cDnWOZpV",
  name: "act",
  length: 1,
  make: ([load, remove]) => async function act(n) {
    return [remove && (await remove(n)), load && (await load())];
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page({
  id,
  remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs)
}, load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs)) {
  let act = bindCaptures(act$ref, act$closure, () => [load, remove], encryptBoundArgs);
  return {
    act
  };
}
