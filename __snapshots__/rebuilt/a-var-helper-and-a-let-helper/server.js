import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "jCPw84LF",
  name: "show",
  length: 0,
  make: ([id, label$set]) => {
    const label = label$set ? function named(n) {
      return n > 0 ? named(n - 1) : `${id}`;
    } : void 0;
    const other = async n => [label(n), await Promise.resolve(id)];
    return async function show() {
      return [label(2), await other(1), label.name, other.name];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, label !== void 0], encryptBoundArgs);
  var label = function named(n) {
    return n > 0 ? named(n - 1) : `${id}`;
  };
  let other = async n => [label(n), await Promise.resolve(id)];
  return {
    show
  };
}
