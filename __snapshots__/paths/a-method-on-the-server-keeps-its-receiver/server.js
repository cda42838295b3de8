import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.js#Page.find",
  layout: "98qNnlaU",
  name: "find",
  length: 1,
  make: ([db]) => async function find(id) {
    return [db.rows.get(id), db.find(id), db?.find?.(id), db['find'](id), db.find(id)];
  }
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.js#Page.find", null);
export { find$ref as "input.js#Page.find" };
export function Page({
  db
}) {
  let find = bindCaptures(find$ref, find$closure, () => [db], encryptBoundArgs);
  return {
    find
  };
}
