import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "CkIjyB7r",
  name: "read",
  length: 0,
  make: ([cart]) => async () => {
    return cart;
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page() {
  const cart = [];
  const read = bindCaptures(read$ref, read$closure, () => [cart], encryptBoundArgs);
  cart.push('apple');
  cart.push('pear');
  return {
    read
  };
}
