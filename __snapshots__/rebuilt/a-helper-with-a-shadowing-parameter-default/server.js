import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "cWbOnE0b",
  name: "show",
  length: 0,
  make: ([id, n]) => {
    const label = (id, n = id, fallback = () => n) => `${id}${n}${fallback()}`;
    return async function show() {
      return [label(1), label(id, n)];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id,
  n
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, n], encryptBoundArgs);
  const label = (id, n = id, fallback = () => n) => `${id}${n}${fallback()}`;
  return {
    show
  };
}
