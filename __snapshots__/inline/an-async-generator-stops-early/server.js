import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#Feed.list",
  layout: "TZ2V5EaH",
  name: "list",
  length: 0,
  generator: true,
  make: ([rows]) => async function* list() {
    try {
      for (const row of rows) yield row;
    } finally {
      trace('closed', rows.length);
    }
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Feed.list", null);
export { list$ref as "input.js#Feed.list" };
export function Feed({
  rows
}) {
  let list = bindCaptures(list$ref, list$closure, () => [rows], encryptBoundArgs);
  return {
    list
  };
}
