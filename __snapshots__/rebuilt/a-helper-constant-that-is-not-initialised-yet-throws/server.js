import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const call$closure = {
  id: "input.js#Page.call",
  layout: "pz0vYn1I",
  name: "call",
  length: 0,
  make: ([id]) => {
    const label = () => ['label', id];
    return async function call() {
      return label();
    };
  }
};
const call$ref = registerServerReference(openCaptures(call$closure, decryptBoundArgs), "input.js#Page.call", null);
export { call$ref as "input.js#Page.call" };
export function Page({
  id,
  early
}) {
  let call = bindCaptures(call$ref, call$closure, () => (label, [id]), encryptBoundArgs);
  if (early) return {
    call
  };
  const label = () => ['label', id];
  return {
    call
  };
}
