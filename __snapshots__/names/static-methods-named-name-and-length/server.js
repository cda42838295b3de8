import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const name$ref = registerServerReference({
  async name() {
    return 'name';
  }
}.name, "input.js#Api.name", null);
export { name$ref as "input.js#Api.name" };
const length$ref = registerServerReference({
  async length() {
    return 'length';
  }
}.length, "input.js#Api.length", null);
export { length$ref as "input.js#Api.length" };
const constructor$ref = registerServerReference({
  async constructor() {
    return 'constructor';
  }
}.constructor, "input.js#Api.constructor", null);
export { constructor$ref as "input.js#Api.constructor" };
export class Api {
  static {
    defineMethod(this, "name", name$ref);
  }
  static {
    defineMethod(this, "length", length$ref);
  }
  static {
    defineMethod(this, "constructor", constructor$ref);
  }
  static name() {}
  static length() {}
  static constructor() {}
}
