import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "76ch4Sk0",
  name: "show",
  length: 1,
  make: ([id$1, id$2, id$3]) => {
    const id = id$1;
    {
      const outerId = () => id;
      {
        const id = id$2;
        {
          const rowId = () => id;
          {
            const id = id$3;
            const blockId = () => [id, rowId()];
            return async id => {
              return [outerId(), rowId(), blockId(), id];
            };
          }
        }
      }
    }
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  function id$read() {
    return id;
  }
  const outerId = () => id;
  for (const id of ['row']) {
    function id$read$1() {
      return id;
    }
    const rowId = () => id;
    {
      const id = 'block';
      const blockId = () => [id, rowId()];
      return {
        show: bindCaptures(show$ref, show$closure, () => [id$read(), id$read$1(), id], encryptBoundArgs)
      };
    }
  }
}
