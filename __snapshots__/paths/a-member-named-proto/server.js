import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "uL7_So8w",
  name: "show",
  length: 0,
  make: ([config]) => async function show() {
    return [typeof config.__proto__.toString, {}.version, config.name];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  config
}) {
  let show = bindCaptures(show$ref, show$closure, () => [config], encryptBoundArgs);
  return {
    show
  };
}
