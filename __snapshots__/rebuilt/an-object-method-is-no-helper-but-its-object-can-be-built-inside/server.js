import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 0,
  make: ([id]) => {
    const make = () => ({
      load: () => id,
      nested: {
        list: () => [id]
      }
    });
    return async function show() {
      const api = make();
      return [api.load(), api.nested.list()];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  const make = () => ({
    load: () => id,
    nested: {
      list: () => [id]
    }
  });
  return {
    show
  };
}
