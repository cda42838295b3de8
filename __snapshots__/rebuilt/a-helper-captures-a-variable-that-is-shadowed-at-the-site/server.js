import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.Row.show",
  layout: "Wy-k22X3",
  name: "show",
  length: 0,
  make: ([id$1, id$2]) => {
    const id = id$1;
    {
      const label = () => `page ${id}`;
      {
        const id = id$2;
        return async function show() {
          return [id, label()];
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
  const label = () => `page ${id}`;
  function Row({
    id
  }) {
    let show = bindCaptures(show$ref, show$closure, () => (label, [id$read(), id]), encryptBoundArgs);
    return {
      show
    };
  }
  return Row({
    id: 'row'
  });
}
