import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "mwFkc7_w",
  name: "show",
  length: 1,
  make: ([unit]) => {
    function describe() {
      return `${this.n} ${unit}`;
    }
    return async function show(n) {
      const own = {
        n,
        describe
      };
      return [own.describe(), describe.call({
        n: 0
      })];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "Page.show" };
export function Page({
  unit
}) {
  let show = bindCaptures(show$ref, show$closure, () => [unit], encryptBoundArgs);
  function describe() {
    return `${this.n} ${unit}`;
  }
  return {
    show
  };
}
