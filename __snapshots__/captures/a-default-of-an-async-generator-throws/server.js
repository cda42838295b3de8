import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rows$closure = {
  id: "input.js#Page.rows",
  layout: "pz0vYn1I",
  name: "rows",
  length: 0,
  generator: true,
  make: ([id]) => async function* rows(first = required('first')) {
    yield id;
    yield first;
  }
};
const rows$ref = registerServerReference(openCaptures(rows$closure, decryptBoundArgs), "input.js#Page.rows", null);
export { rows$ref as "input.js#Page.rows" };
const all$closure = {
  id: "input.js#Page.all",
  layout: "pz0vYn1I",
  name: "all",
  length: 1,
  make: ([id]) => async function all(list) {
    const seen = [];
    for await (const one of list(id)) seen.push(one);
    for await (const one of await list('awaited')) seen.push(one);
    try {
      for await (const one of list()) seen.push(one);
    } catch (error) {
      seen.push(error.name);
    }
    return seen;
  }
};
const all$ref = registerServerReference(openCaptures(all$closure, decryptBoundArgs), "input.js#Page.all", null);
export { all$ref as "input.js#Page.all" };
function required(name) {
  throw new RangeError(name);
}
export function Page({
  id
}) {
  let rows = bindCaptures(rows$ref, rows$closure, () => [id], encryptBoundArgs);
  let all = bindCaptures(all$ref, all$closure, () => [id], encryptBoundArgs);
  return {
    rows,
    all
  };
}
