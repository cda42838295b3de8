import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async n => {
    return ['fallback', id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const act$closure = {
  id: "input.js#Page.act",
  layout: "7oKtssVq",
  name: "act",
  length: 1,
  make: ([load, save]) => async function act(n) {
    return save === 'given' ? [save, load] : [await save(n)];
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page({
  id,
  save,
  load
}) {
  let act = bindCaptures(act$ref, act$closure, () => [load, save], encryptBoundArgs);
  save ??= bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  load ||= () => 'fallback';
  return {
    act
  };
}
