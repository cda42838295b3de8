import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => async n => {
    return ['wide', id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['load', id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const act$closure = {
  id: "input.js#Page.act",
  layout: "7oKtssVq",
  name: "act",
  length: 1,
  make: ([load, save]) => async function act(n) {
    return [save ? await save(n) : 'none', load ? await load() : 'none'];
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page({
  id,
  wide
}) {
  let act = bindCaptures(act$ref, act$closure, () => [load, save], encryptBoundArgs);
  const save = wide ? bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) : null;
  const load = wide && bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  return {
    act
  };
}
