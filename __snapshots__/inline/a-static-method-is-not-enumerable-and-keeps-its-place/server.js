import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference({
  async save() {
    return 'saved';
  }
}.save, "input.js#Api.save", null);
export { save$ref as "input.js#Api.save" };
export class Api {
  static {
    defineMethod(this, "save", save$ref);
  }
  static before() {}
  static save() {}
  static after() {}
}
