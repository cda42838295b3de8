import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "4AmxNT0m",
  name: "show",
  length: 0,
  make: ([total]) => async function show() {
    return total;
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  rows
}) {
  let show = bindCaptures(show$ref, show$closure, () => [total], encryptBoundArgs);
  let total = 0;
  for (const row of rows) total += row;
  const reset = () => {
    total = 0;
  };
  return {
    show,
    reset
  };
}
