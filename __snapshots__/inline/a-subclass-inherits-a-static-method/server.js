import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const ping$ref = registerServerReference({
  async ping(n) {
    return ['pong', n];
  }
}.ping, "input.js#Base.ping", null);
export { ping$ref as "input.js#Base.ping" };
class Base {
  static {
    defineMethod(this, "ping", ping$ref);
  }
  static ping() {}
}
export class Api extends Base {
  static own = 1;
}
