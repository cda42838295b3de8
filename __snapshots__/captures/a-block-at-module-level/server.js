import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#list",
  layout: "n9qoBqui",
  name: "list",
  length: 1,
  make: ([limit, table]) => async function list(from) {
    return [table, from, limit];
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#list", null);
export { list$ref as "input.js#list" };
const kind$closure = {
  id: "input.js#kind",
  layout: "vbdFFPZ1",
  name: "",
  length: 0,
  make: ([kind]) => async () => {
    return kind;
  }
};
const kind$ref = registerServerReference(openCaptures(kind$closure, decryptBoundArgs), "input.js#kind", null);
export { kind$ref as "input.js#kind" };
export const handlers = {};
{
  let list = bindCaptures(list$ref, list$closure, () => [limit, table], encryptBoundArgs);
  const table = 'posts';
  let limit = 10;
  handlers.list = list;
}
if (handlers.list) {
  const kind = typeof handlers.list;
  handlers.kind = bindCaptures(kind$ref, kind$closure, () => [kind], encryptBoundArgs);
}
