import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const g$closure = {
  id: "input.js#Page.g",
  layout: "gDSkVAJd",
  name: "g",
  length: 0,
  make: ([x]) => async function g() {
    return x;
  }
};
const g$ref = registerServerReference(openCaptures(g$closure, decryptBoundArgs), "input.js#Page.g", null);
export { g$ref as "input.js#Page.g" };
export async function Page(x) {
  let g = bindCaptures(g$ref, g$closure, () => [x], encryptBoundArgs);
  switch (x) {
    default:
  }
  ({
    k: x
  } = {
    k: 'assigned'
  });
  return g;
}
