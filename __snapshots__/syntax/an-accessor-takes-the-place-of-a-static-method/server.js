import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod, propertyKey } from "babel-plugin-use-server/runtime/references";
const page$ref = registerServerReference({
  async page() {
    return 'page';
  }
}.page, "input.js#Api.page", null);
export { page$ref as "input.js#Api.page" };
const list$ref = registerServerReference({
  async list() {
    return 'list';
  }
}.list, "input.js#Api.list", null);
export { list$ref as "input.js#Api.list" };
const kept$ref = registerServerReference({
  async kept() {
    return 'kept';
  }
}.kept, "input.js#Api.kept", null);
export { kept$ref as "input.js#Api.kept" };
var key$;
const name = 'list';
export class Api {
  static {
    defineMethod(this, "list", list$ref, [key$]);
  }
  static {
    defineMethod(this, "kept", kept$ref);
  }
  static page() {}
  static accessor page = 3;
  static list() {}
  static accessor [key$ = propertyKey(name)] = 4;
  static kept() {}
}
