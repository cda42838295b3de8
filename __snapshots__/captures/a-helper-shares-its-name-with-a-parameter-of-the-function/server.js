import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "CWN0WEmG",
  name: "show",
  length: 1,
  make: ([prefix]) => {
    const label = text => prefix + text;
    const twice = text => label(label(text));
    return async function show(label, prefix = 'own') {
      return [twice(label), prefix];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  prefix
}) {
  let show = bindCaptures(show$ref, show$closure, () => [prefix], encryptBoundArgs);
  const label = text => prefix + text;
  const twice = text => label(label(text));
  return {
    show
  };
}
