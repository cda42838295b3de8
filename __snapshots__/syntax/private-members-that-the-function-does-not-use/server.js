import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const count$ref = registerServerReference({
  async count() {
    return Store.open().size();
  }
}.count, "input.js#Store.count", null);
export { count$ref as "input.js#Store.count" };
export class Store {
  static {
    defineMethod(this, "count", count$ref);
  }
  #rows = [1];
  static #instance = new Store();
  static count() {}
  static open() {
    return Store.#instance;
  }
  size() {
    return this.#rows.length;
  }
  #hidden() {}
  static has(store) {
    return #rows in store;
  }
}
