import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference({
  async save() {
    return 'first';
  }
}.save, "input.js#Api.save", null);
export { save$ref as "input.js#Api.save" };
const load$ref = registerServerReference({
  async load() {
    return 'method';
  }
}.load, "input.js#Api.load", null);
export { load$ref as "input.js#Api.load" };
const save$ref$1 = registerServerReference({
  async save() {
    return 'frozen';
  }
}.save, "input.js#Frozen.save", null);
export { save$ref$1 as "input.js#Frozen.save" };
export class Api {
  static {
    defineMethod(this, "load", load$ref);
  }
  static save() {}
  static save() {
    return 'second';
  }
  static load() {}
  static load = 'field';
}
export class Frozen {
  static {
    defineMethod(this, "save", save$ref$1);
  }
  static {
    Object.freeze(this);
  }
  static save() {}
}
