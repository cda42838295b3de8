import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "ReXoab4t",
  name: "show",
  length: 0,
  make: ([id, later]) => {
    const label = () => `${id} ${later}`;
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
  let show = bindCaptures(show$ref, show$closure, () => [id, later], encryptBoundArgs);
  const label = () => `${id} ${later}`;
  const later = 'later';
  return {
    show
  };
}
