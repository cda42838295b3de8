import { openCaptures, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#handlers.computed~9Mv3KOIP",
  layout: "V6ab3E5i",
  name: "",
  length: 1,
  make: ([table]) => ({
    async anonymous(row) {
      return ['create', table, row];
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#handlers.computed~9Mv3KOIP", null);
export { computed$ref as "input.js#handlers.computed~9Mv3KOIP" };
const computed$closure$1 = {
  id: "input.js#handlers.computed~dY2jduVx",
  layout: "V6ab3E5i",
  name: "",
  length: 0,
  make: ([table]) => ({
    async anonymous() {
      return ['remove', table];
    }
  }).anonymous
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#handlers.computed~dY2jduVx", null);
export { computed$ref$1 as "input.js#handlers.computed~dY2jduVx" };
var key$;
var key$$1;
const names = ['create', 'remove'];
export function handlers(table) {
  return {
    [key$ = propertyKey(names[0])]: bindCaptures(computed$ref, computed$closure, () => [table], encryptBoundArgs, key$),
    [key$$1 = propertyKey(`${names[1]}All`)]: bindCaptures(computed$ref$1, computed$closure$1, () => [table], encryptBoundArgs, key$$1)
  };
}
