import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference({
  async save() {
    return new Store().load();
  }
}.save, "input.js#Store.save", null);
export { save$ref as "input.js#Store.save" };
export class Store {
  static {
    defineMethod(this, "save", save$ref);
  }
  async load() {
    return 'load';
  }
  get name() {
    return 'store';
  }
  constructor() {
    this.ready = true;
  }
  static save() {}
}
