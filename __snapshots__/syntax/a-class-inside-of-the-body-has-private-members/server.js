import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const count$closure = {
  id: "input.js#Page.count",
  layout: "pz0vYn1I",
  name: "count",
  length: 1,
  make: ([id]) => async function count(n) {
    class Counter {
      #n = id;
      static #made = 0;
      constructor() {
        Counter.#made++;
      }
      add(by) {
        this.#n += by;
        return [this.#n, Counter.#made, #n in this];
      }
    }
    return new Counter().add(n);
  }
};
const count$ref = registerServerReference(openCaptures(count$closure, decryptBoundArgs), "input.js#Page.count", null);
export { count$ref as "input.js#Page.count" };
export function Page({
  id
}) {
  let count = bindCaptures(count$ref, count$closure, () => [id], encryptBoundArgs);
  return {
    count
  };
}
