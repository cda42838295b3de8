import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "wgs8jtUS",
  name: "show",
  length: 0,
  make: ([id, n, suffix]) => {
    function label() {
      return `${id}-${n}-${suffix}`;
    }
    return async function show() {
      return label();
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  const found = [];
  for (const n of [1, 2]) {
    let show = bindCaptures(show$ref, show$closure, () => [id, n, suffix], encryptBoundArgs);
    function label() {
      return `${id}-${n}-${suffix}`;
    }
    const suffix = n * 10;
    found.push(show);
  }
  return found;
}
