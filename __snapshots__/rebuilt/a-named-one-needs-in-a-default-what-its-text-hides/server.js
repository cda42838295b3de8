import { bindCaptures, newEvaluation, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "T1PNoYwr",
  name: "again",
  length: 0,
  make: ([], again = bindCaptures(save$ref, save$closure, () => [], encryptBoundArgs)) => {
    const store = newEvaluation(store$ref$1);
    return async function (first = store.length) {
      let store = bindCaptures(store$ref, store$closure, () => [], encryptBoundArgs);
      return [first, store];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const store$closure = {
  id: "input.js#Page.save.store",
  layout: "T1PNoYwr",
  name: "store",
  length: 0,
  make: ([]) => {
    const again = bindCaptures(save$ref, save$closure, () => [], encryptBoundArgs);
    return async function store() {
      return [again];
    };
  }
};
const store$ref = registerServerReference(openCaptures(store$closure, decryptBoundArgs), "input.js#Page.save.store", null);
export { store$ref as "input.js#Page.save.store" };
const store$ref$1 = registerServerReference(async function store(one) {
  return ['outer', one];
}, "input.js#Page.store", null);
export { store$ref$1 as "input.js#Page.store" };
export function Page() {
  let store = newEvaluation(store$ref$1);
  const save = bindCaptures(save$ref, save$closure, () => [], encryptBoundArgs);
  return [save, store];
}
