import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const __proto__$closure = {
  id: "input.js#handlers.__proto__",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['prototype', id];
  }
};
const __proto__$ref = registerServerReference(openCaptures(__proto__$closure, decryptBoundArgs), "input.js#handlers.__proto__", null);
export { __proto__$ref as "input.js#handlers.__proto__" };
export function handlers(id) {
  return {
    __proto__: bindCaptures(__proto__$ref, __proto__$closure, () => [id], encryptBoundArgs),
    id
  };
}
