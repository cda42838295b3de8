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
      return 'saved';
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Api.computed", null);
export { computed$ref as "input.js#Api.computed" };
var key$;
const key = name => {
  trace('key', name);
  return name;
};
export class Api {
  static {
    defineMethod(this, key$, bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$));
  }
  static [key('a')] = trace('value', 'a') ?? 1;
  static [key$ = propertyKey(key('save'))]() {}
  static [key('b')] = trace('value', 'b') ?? 2;
  static {
    trace('block', typeof Api.save, Api.save.name);
  }
}
