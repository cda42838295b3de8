import { openCaptures, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#handlers.computed~eLIB1FHh",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => ({
    async anonymous() {
      return id;
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#handlers.computed~eLIB1FHh", null);
export { computed$ref as "input.js#handlers.computed~eLIB1FHh" };
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
var key$;
var key$$1;
const key = name => ({
  toString() {
    trace('toString', name);
    return name;
  }
});
export const handlers = id => ({
  [key$ = propertyKey(key('save'))]: bindCaptures(computed$ref, computed$closure, () => [id], encryptBoundArgs, key$),
  [key$$1 = propertyKey(key('load'))]: bindCaptures(computed$ref$1, computed$closure$1, () => [id], encryptBoundArgs, key$$1)
});
