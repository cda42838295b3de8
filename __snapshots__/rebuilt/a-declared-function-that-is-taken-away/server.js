import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.js#Page.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 1,
  make: ([id]) => async function remove(n) {
    return ['removed', id, n];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#Page.remove", null);
export { remove$ref as "input.js#Page.remove" };
const act$closure = {
  id: "input.js#Page.act",
  layout: "6mH1KNJ7",
  name: "act",
  length: 1,
  make: ([remove]) => async function act(n) {
    return remove ? remove(n) : 'not allowed';
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page({
  id,
  isAdmin
}) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  let act = bindCaptures(act$ref, act$closure, () => [remove], encryptBoundArgs);
  if (!isAdmin) remove = null;
  return {
    act
  };
}
