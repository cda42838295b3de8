import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const list$ref = registerServerReference({
  async list() {
    return Api.name;
  }
}.list, "input.js#Api.list", null);
export { list$ref as "input.js#Api.list" };
export class Api {
  static {
    defineMethod(this, "list", list$ref);
  }
  static defineProperty() {
    return 'own';
  }
  static get name() {
    return 'Renamed';
  }
  static list() {}
  static toString() {
    return 'Api';
  }
}
