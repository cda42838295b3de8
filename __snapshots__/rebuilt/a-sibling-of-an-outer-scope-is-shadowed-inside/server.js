import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return ['outer', id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const show$closure = {
  id: "input.js#Page.Row.show",
  layout: "Wy-k22X3",
  name: "show",
  length: 0,
  make: ([id$1, id$2]) => {
    const id = id$1;
    {
      const load = bindCaptures(load$ref, load$closure, () => [id$1], encryptBoundArgs);
      {
        const id = id$2;
        return async function show() {
          return [id, ...(await load())];
        };
      }
    }
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.Row.show", null);
export { show$ref as "input.js#Page.Row.show" };
export function Page({
  id
}) {
  function id$read() {
    return id;
  }
  let load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  function Row({
    id
  }) {
    let show = bindCaptures(show$ref, show$closure, () => [id$read(), id], encryptBoundArgs);
    return {
      show
    };
  }
  return Row({
    id: 'row'
  });
}
