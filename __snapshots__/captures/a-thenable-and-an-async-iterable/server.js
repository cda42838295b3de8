import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "CjR8mPJZ",
  name: "save",
  length: 0,
  make: ([later, rows]) => async function save() {
    const found = [await later];
    for await (const row of rows) found.push(row);
    return found;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id
}) {
  const later = {
    then: resolve => resolve(id)
  };
  const rows = {
    async *[Symbol.asyncIterator]() {
      yield id;
      yield id + 1;
    }
  };
  return bindCaptures(save$ref, save$closure, () => [later, rows], encryptBoundArgs);
}
