import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "3nuMZZhi",
  name: "show",
  length: 0,
  make: ([Array, Error, Object, Promise, Symbol, globalThis, undefined]) => async function show() {
    return [Object, Promise, Symbol, Array, undefined, globalThis, Error];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  Object,
  Promise,
  Symbol,
  Array,
  undefined,
  globalThis,
  Error
}) {
  let show = bindCaptures(show$ref, show$closure, () => [Array, Error, Object, Promise, Symbol, globalThis, undefined], encryptBoundArgs);
  return {
    show
  };
}
