import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const ping$ref = registerServerReference({
  async ping(n) {
    return n + 1;
  }
}.ping, "input.js#default.ping", null);
export { ping$ref as "input.js#default.ping" };
export default class {
  static {
    defineMethod(this, "ping", ping$ref);
  }
  static ping() {}
}
