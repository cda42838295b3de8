import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.js#Page.find",
  layout: "V6ab3E5i",
  name: "find",
  length: 1,
  make: ([table]) => {
    const sql = (strings, ...values) => [table, strings.raw.join('?'), values];
    return async function find(id) {
      return sql`select ${id}\n from ${table}`;
    };
  }
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.js#Page.find", null);
export { find$ref as "input.js#Page.find" };
export function Page({
  table
}) {
  let find = bindCaptures(find$ref, find$closure, () => [table], encryptBoundArgs);
  const sql = (strings, ...values) => [table, strings.raw.join('?'), values];
  return {
    find
  };
}
