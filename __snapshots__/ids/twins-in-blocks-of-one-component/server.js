import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save~CxHU2mSO",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['a', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save~CxHU2mSO", null);
export { save$ref as "input.js#Page.save~CxHU2mSO" };
const save$closure$1 = {
  id: "input.js#Page.save~ZDWWuccq",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['b', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save~ZDWWuccq", null);
export { save$ref$1 as "input.js#Page.save~ZDWWuccq" };
const save$closure$2 = {
  id: "input.js#Page.save~9SJW9PzN",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async () => {
    return ['c', id];
  }
};
const save$ref$2 = registerServerReference(openCaptures(save$closure$2, decryptBoundArgs), "input.js#Page.save~9SJW9PzN", null);
export { save$ref$2 as "input.js#Page.save~9SJW9PzN" };
export function Page({
  id,
  kind
}) {
  if (kind === 'a') {
    let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
    return save;
  }
  if (kind === 'b') {
    let save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
    return save;
  }
  const save = bindCaptures(save$ref$2, save$closure$2, () => [id], encryptBoundArgs);
  return save;
}
