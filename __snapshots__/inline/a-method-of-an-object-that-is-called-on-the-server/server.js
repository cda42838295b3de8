import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const add$closure = {
  id: "input.js#counters.add",
  layout: "CX_9IGkA",
  name: "add",
  length: 1,
  make: ([state]) => ({
    async add(by) {
      state.n += by;
      return state.n;
    }
  }).add
};
const add$ref = registerServerReference(openCaptures(add$closure, decryptBoundArgs), "input.js#counters.add", null);
export { add$ref as "input.js#counters.add" };
export function counters(start) {
  const state = {
    n: start
  };
  return {
    add: bindCaptures(add$ref, add$closure, () => [state], encryptBoundArgs),
    read: () => state.n
  };
}
