import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const call$closure = {
  id: "input.js#Page.call",
  layout: "T1PNoYwr",
  name: "call",
  length: 0,
  make: ([]) => {
    const label = () => 'label';
    return async () => {
      return label();
    };
  }
};
const call$ref = registerServerReference(openCaptures(call$closure, decryptBoundArgs), "input.js#Page.call", null);
export { call$ref as "input.js#Page.call" };
export function Page({
  early
}) {
  const call = bindCaptures(call$ref, call$closure, () => (label, []), encryptBoundArgs);
  if (early) return {
    call
  };
  const label = () => 'label';
  return {
    call
  };
}
