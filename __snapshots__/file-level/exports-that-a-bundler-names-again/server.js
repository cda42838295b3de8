import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const again$closure = {
  id: "input.js#remove2.again",
  layout: "gDSkVAJd",
  name: "again",
  length: 1,
  make: ([x], again = bindCaptures(again$ref, again$closure, () => [x], encryptBoundArgs)) => async y => {
    return [x, y, again.name];
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.js#remove2.again", null);
export { again$ref as "input.js#remove2.again" };
registerServerReference(save2, "input.js#save", null);
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', {
  value,
  configurable: true
});
async function save2(x) {
  return [x, save2.name];
}
__name(save2, 'save');
const remove2 = /* @__PURE__ */__name(async x => {
  const again = /* @__PURE__ */__name(bindCaptures(again$ref, again$closure, () => [x], encryptBoundArgs), 'again');
  return [remove2.name, again];
}, 'remove');
registerServerReference(remove2, "input.js#remove", null);
export { save2 as save, remove2 as remove };
const default$1 = /* @__PURE__ */__name(async x => [x], 'default');
registerServerReference(default$1, "input.js#default", null);
export { default$1 as default };
