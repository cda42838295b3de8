import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 1,
  make: ([id]) => {
    const label = n => `${id}: ${n}`;
    const format = label;
    return async function show(n) {
      return format(n);
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  const label = n => `${id}: ${n}`;
  const format = label;
  return {
    show
  };
}
