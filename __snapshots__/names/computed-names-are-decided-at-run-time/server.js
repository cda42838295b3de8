import { openCaptures, bindCaptures, propertyKey, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#handlers.computed~mnK9xFS8",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => ({
    async anonymous(a) {
      return id;
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#handlers.computed~mnK9xFS8", null);
export { computed$ref as "input.js#handlers.computed~mnK9xFS8" };
const computed$closure$1 = {
  id: "input.js#handlers.computed~nsquRZt-",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#handlers.computed~nsquRZt-", null);
export { computed$ref$1 as "input.js#handlers.computed~nsquRZt-" };
const computed$closure$2 = {
  id: "input.js#handlers.computed~qCBOrN3k",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => ({
    async anonymous() {
      return ['symbol', id];
    }
  }).anonymous
};
const computed$ref$2 = registerServerReference(openCaptures(computed$closure$2, decryptBoundArgs), "input.js#handlers.computed~qCBOrN3k", null);
export { computed$ref$2 as "input.js#handlers.computed~qCBOrN3k" };
const computed$closure$3 = {
  id: "input.js#Api.computed",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'refreshed';
    }
  }).anonymous
};
const computed$ref$3 = registerServerReference(openCaptures(computed$closure$3, decryptBoundArgs), "input.js#Api.computed", null);
export { computed$ref$3 as "input.js#Api.computed" };
var key$;
var key$$1;
var key$$2;
var key$$3;
const key = Symbol.for('save');
export function handlers(prefix, id) {
  return {
    [key$ = propertyKey(`${prefix}Save`)]: bindCaptures(computed$ref, computed$closure, () => [id], encryptBoundArgs, key$),
    [key$$1 = propertyKey(`${prefix}Load`)]: bindCaptures(computed$ref$1, computed$closure$1, () => [id], encryptBoundArgs, key$$1),
    [key$$2 = propertyKey(key)]: bindCaptures(computed$ref$2, computed$closure$2, () => [id], encryptBoundArgs, key$$2)
  };
}
export class Api {
  static {
    defineMethod(this, key$$3, bindCaptures(computed$ref$3, computed$closure$3, () => [], encryptBoundArgs, key$$3));
  }
  static [key$$3 = propertyKey('re' + 'fresh')]() {}
}
