import { openCaptures, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#handlers.computed~WAHTfl15",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => ({
    async anonymous() {
      return ['save', id];
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#handlers.computed~WAHTfl15", null);
export { computed$ref as "input.js#handlers.computed~WAHTfl15" };
const computed$closure$1 = {
  id: "input.js#handlers.computed~GsLiAo88",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['load', id];
  }
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#handlers.computed~GsLiAo88", null);
export { computed$ref$1 as "input.js#handlers.computed~GsLiAo88" };
const computed$closure$2 = {
  id: "input.js#steps.computed",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => ({
    async anonymous() {
      return id;
    }
  }).anonymous
};
const computed$ref$2 = registerServerReference(openCaptures(computed$closure$2, decryptBoundArgs), "input.js#steps.computed", null);
export { computed$ref$2 as "input.js#steps.computed" };
var key$;
var key$$1;
var key$$2;
export async function handlers(id) {
  return {
    [key$ = propertyKey(await Promise.resolve('save'))]: bindCaptures(computed$ref, computed$closure, () => [id], encryptBoundArgs, key$),
    [key$$1 = propertyKey(await Promise.resolve('load'))]: bindCaptures(computed$ref$1, computed$closure$1, () => [id], encryptBoundArgs, key$$1)
  };
}
export function* steps(id) {
  return {
    [key$$2 = propertyKey(yield 'key')]: bindCaptures(computed$ref$2, computed$closure$2, () => [id], encryptBoundArgs, key$$2)
  };
}
