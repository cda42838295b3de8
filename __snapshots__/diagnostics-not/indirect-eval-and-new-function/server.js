import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const compute$closure = {
  id: "input.js#Page.compute",
  layout: "pz0vYn1I",
  name: "compute",
  length: 1,
  make: ([id]) => async function compute(code) {
    return [(0, eval)('1 + 1'), globalThis.eval('2 + 2'), new Function('id', code)(id)];
  }
};
const compute$ref = registerServerReference(openCaptures(compute$closure, decryptBoundArgs), "input.js#Page.compute", null);
export { compute$ref as "input.js#Page.compute" };
export function Page({
  id
}) {
  let compute = bindCaptures(compute$ref, compute$closure, () => [id], encryptBoundArgs);
  return {
    compute
  };
}
