import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "zSvGFdCc",
  name: "show",
  length: 0,
  make: ([id, early]) => {
    function label(n) {
      return [id, n];
    }
    return async function show() {
      return [early, label(1)];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}, label) {
  let show = bindCaptures(show$ref, show$closure, () => [id, early], encryptBoundArgs);
  const early = typeof label;
  function label(n) {
    return [id, n];
  }
  return {
    show
  };
}
