import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const call$closure = {
  id: "input.js#Page.call",
  layout: "pz0vYn1I",
  name: "call",
  length: 0,
  make: ([id]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    return async function call() {
      return load();
    };
  }
};
const call$ref = registerServerReference(openCaptures(call$closure, decryptBoundArgs), "input.js#Page.call", null);
export { call$ref as "input.js#Page.call" };
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
export function Page({
  id,
  early
}) {
  let call = bindCaptures(call$ref, call$closure, () => (load, [id]), encryptBoundArgs);
  if (early) return {
    call
  };
  const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  return {
    call
  };
}
