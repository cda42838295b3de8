import { bareHelper, openCaptures, isBareHelper, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "1K6rIHa0",
  name: "show",
  length: 1,
  make: ([unit, describe$set]) => {
    function describe() {
      return `${this.n} ${unit}`;
    }
    bareHelper(describe, describe$set);
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
export { show$ref as "input.js#Page.show" };
export function Page({
  unit
}) {
  let show = bindCaptures(show$ref, show$closure, () => [unit, isBareHelper(describe, "describe")], encryptBoundArgs);
  function describe() {
    return `${this.n} ${unit}`;
  }
  return {
    show
  };
}
