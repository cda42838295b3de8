import { openCaptures, bindCaptures, propertyKey, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#Api.computed",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'symbol';
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Api.computed", null);
export { computed$ref as "input.js#Api.computed" };
const _42$ref = registerServerReference({
  async "42"() {
    return 'number';
  }
}["42"], "input.js#Api.42", null);
export { _42$ref as "input.js#Api.42" };
const a_b$ref = registerServerReference({
  async "a-b"() {
    return 'string';
  }
}["a-b"], "input.js#Api.a-b", null);
export { a_b$ref as "input.js#Api.a-b" };
const delete$ref = registerServerReference({
  async delete() {
    return 'reserved';
  }
}.delete, "input.js#Api.delete", null);
export { delete$ref as "input.js#Api.delete" };
var key$;
export const key = Symbol.for('key');
export class Api {
  static {
    defineMethod(this, key$, bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$), ["42", "a-b", "delete"]);
  }
  static {
    defineMethod(this, "42", _42$ref);
  }
  static {
    defineMethod(this, "a-b", a_b$ref);
  }
  static {
    defineMethod(this, "delete", delete$ref);
  }
  static [key$ = propertyKey(key)]() {}
  static "42"() {}
  static "a-b"() {}
  static delete() {}
}
