import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "GA2ZVTxW",
  name: "save",
  length: 1,
  make: ([ready]) => async function save(n) {
    return [n, ready];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page() {
  let save = bindCaptures(save$ref, save$closure, () => [ready], encryptBoundArgs);
  const early = save(1);
  const ready = true;
  return early;
}
