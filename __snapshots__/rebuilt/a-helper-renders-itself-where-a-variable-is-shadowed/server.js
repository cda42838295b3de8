import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Page.row.next",
  layout: "wLZQ7A3d",
  name: "next",
  length: 0,
  make: ([id$1, n$1, id$2]) => {
    const id = id$1;
    const id$read = () => id;
    {
      function row(n) {
        const id = `row ${n}`;
        return {
          id,
          next: bindCaptures(next$ref, next$closure, () => (title, [id$read(), n, id]), encryptBoundArgs)
        };
      }
      const title = () => `page ${id}`;
      {
        const n = n$1;
        {
          const id = id$2;
          return async () => {
            return [title(), id, row(n + 1)];
          };
        }
      }
    }
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Page.row.next", null);
export { next$ref as "input.js#Page.row.next" };
export function Page({
  id
}) {
  function id$read() {
    return id;
  }
  const title = () => `page ${id}`;
  function row(n) {
    const id = `row ${n}`;
    return {
      id,
      next: bindCaptures(next$ref, next$closure, () => (title, [id$read(), n, id]), encryptBoundArgs)
    };
  }
  return row(1);
}
