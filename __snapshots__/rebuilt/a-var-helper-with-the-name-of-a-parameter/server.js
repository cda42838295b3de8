import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "Lr0HqeOH",
  name: "show",
  length: 0,
  make: ([label]) => async function show() {
    return typeof label === 'string' ? label : label(1);
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page(label, id) {
  let show = bindCaptures(show$ref, show$closure, () => [label], encryptBoundArgs);
  if (!label) var label = n => ['default', n, id];
  return {
    show
  };
}
