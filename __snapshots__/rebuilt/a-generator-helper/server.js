import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#Page.list",
  layout: "nuXsglSd",
  name: "list",
  length: 1,
  make: ([step]) => {
    function* steps(n) {
      for (let i = 0; i < n; i++) yield i * step;
    }
    return async function list(n) {
      return [...steps(n)];
    };
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Page.list", null);
export { list$ref as "input.js#Page.list" };
export function Page({
  step
}) {
  let list = bindCaptures(list$ref, list$closure, () => [step], encryptBoundArgs);
  function* steps(n) {
    for (let i = 0; i < n; i++) yield i * step;
  }
  return {
    list
  };
}
