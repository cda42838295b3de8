import { openCaptures, bindCaptures, called, bareHelper, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load2$closure = {
  id: "input.js#Page.load2",
  layout: "pz0vYn1I",
  name: "load2",
  length: 0,
  make: ([id]) => async function load2() {
    return id;
  }
};
const load2$ref = registerServerReference(openCaptures(load2$closure, decryptBoundArgs), "input.js#Page.load2", null);
export { load2$ref as "input.js#Page.load2" };
const save2$closure = {
  id: "input.js#Page.save2",
  layout: "XYxp1eqF",
  name: "save2",
  length: 1,
  make: ([id, label2$set, load2$set, save2$set], save2$1 = called(bindCaptures(save2$ref, save2$closure, () => [id, label2$set, load2$set, save2$set], encryptBoundArgs), save2$set)) => {
    function label2(x) {
      return [id, x];
    }
    bareHelper(label2, label2$set);
    const load2 = load2$set ? called(bindCaptures(load2$ref, load2$closure, () => [id], encryptBoundArgs), load2$set) : void 0;
    const save2 = save2$set ? save2$1 : void 0;
    return async function (x) {
      return [label2(x), label2.name, load2.name, await load2(), save2.name];
    };
  }
};
const save2$ref = registerServerReference(openCaptures(save2$closure, decryptBoundArgs), "input.js#Page.save2", null);
export { save2$ref as "input.js#Page.save2" };
var __name = (target, value) => Object.defineProperty(target, 'name', {
  value,
  configurable: true
});
export function Page({
  id,
  early
}) {
  let load2 = bindCaptures(load2$ref, load2$closure, () => [id], encryptBoundArgs);
  let save2 = bindCaptures(save2$ref, save2$closure, () => [id, isBareHelper(label2, "label2"), isBareHelper(load2, "load2"), isBareHelper(save2, "save2")], encryptBoundArgs);
  if (early) return save2;
  function label2(x) {
    return [id, x];
  }
  __name(label2, 'label');
  __name(load2, 'load');
  __name(save2, 'save');
  return save2;
}
