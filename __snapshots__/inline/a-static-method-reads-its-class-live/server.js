import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const add$ref = registerServerReference({
  async add(by) {
    new Counter(by);
    Counter.count += 1;
    return [Counter.count, Counter.name, typeof Counter];
  }
}.add, "input.js#Counter.add", null);
export { add$ref as "input.js#Counter.add" };
export class Counter {
  static {
    defineMethod(this, "add", add$ref);
  }
  static count = 0;
  constructor(by) {
    Counter.count += by;
  }
  static add() {}
}
