import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const list$ref = registerServerReference({
  async list() {
    return 'list';
  }
}.list, "input.js#Api.list", null);
export { list$ref as "input.js#Api.list" };
const list$ref$1 = registerServerReference({
  async list() {
    return 'base';
  }
}.list, "input.js#Derived.list~hoET-jKx", null);
export { list$ref$1 as "input.js#Derived.list~hoET-jKx" };
const list$ref$2 = registerServerReference({
  async list() {
    return 'derived';
  }
}.list, "input.js#Derived.list~lzSCqKEi", null);
export { list$ref$2 as "input.js#Derived.list~lzSCqKEi" };
export class Api extends null {
  static {
    defineMethod(this, "list", list$ref);
  }
  static list() {}
}
export class Derived extends class {
  static {
    defineMethod(this, "list", list$ref$1);
  }
  static list() {}
} {
  static {
    defineMethod(this, "list", list$ref$2);
  }
  static list() {}
}
