import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "Fgu9wncO",
  name: "show",
  length: 0,
  make: ([headers]) => async function show() {
    return [headers['content-type'], headers['x']['y z'], headers[`template`]];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  headers
}) {
  let show = bindCaptures(show$ref, show$closure, () => [headers], encryptBoundArgs);
  return {
    show
  };
}
