import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "jCPw84LF",
  name: "show",
  length: 0,
  make: ([id, label$set]) => {
    const label = label$set ? {
      label: () => `label ${id}`
    }.label : void 0;
    return async function show() {
      return typeof label === 'function' ? label() : 'no label yet';
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
const call$closure = {
  id: "input.js#Page.call",
  layout: "XssCjGfd",
  name: "call",
  length: 0,
  make: ([id, load$set]) => {
    const load = load$set ? bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs) : void 0;
    return async function call() {
      return load ? load() : 'nothing to load yet';
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
  let show = bindCaptures(show$ref, show$closure, () => [id, label !== void 0], encryptBoundArgs);
  let call = bindCaptures(call$ref, call$closure, () => [id, load !== void 0], encryptBoundArgs);
  if (early) return {
    show,
    call
  };
  var label = () => `label ${id}`;
  var load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  return {
    show,
    call
  };
}
