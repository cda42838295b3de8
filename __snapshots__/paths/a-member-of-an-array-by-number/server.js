import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "boOwluUH",
  name: "show",
  length: 0,
  make: ([list]) => async function show() {
    return [list[0].id, list['1'].id, list.length];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  list
}) {
  let show = bindCaptures(show$ref, show$closure, () => [list], encryptBoundArgs);
  return {
    show
  };
}
