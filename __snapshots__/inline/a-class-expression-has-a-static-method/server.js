import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const who$ref = registerServerReference({
  async who() {
    return Api.name;
  }
}.who, "input.js#Api.who", null);
export { who$ref as "input.js#Api.who" };
export const Api = class Inner {
  static {
    defineMethod(this, "who", who$ref);
  }
  static who() {}
};
