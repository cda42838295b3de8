import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(other, "input.js#other", null);
const show$closure = {
  id: "input.js#Page.show",
  layout: "f3TueaP6",
  name: "show",
  length: 1,
  make: ([list, bound]) => async function show(n) {
    return [list, await bound(n)];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export async function other(list, n) {
  return [list.length, n];
}
export function Page({
  list
}) {
  let show = bindCaptures(show$ref, show$closure, () => [list, bound], encryptBoundArgs);
  const bound = other.bind(null, list);
  return {
    show
  };
}
