import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.js#Page.remove",
  layout: "V6ab3E5i",
  name: "remove",
  length: 1,
  make: ([table]) => async function remove(id) {
    return [table, id];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#Page.remove", null);
export { remove$ref as "input.js#Page.remove" };
const confirm$closure = {
  id: "input.js#Row.confirm",
  layout: "ScMiaGQ9",
  name: "confirm",
  length: 0,
  make: ([id, remove]) => async () => {
    return remove(id);
  }
};
const confirm$ref = registerServerReference(openCaptures(confirm$closure, decryptBoundArgs), "input.js#Row.confirm", null);
export { confirm$ref as "input.js#Row.confirm" };
export function Page({
  table
}) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [table], encryptBoundArgs);
  return Row({
    remove,
    id: 1
  });
}
function Row({
  remove,
  id
}) {
  return {
    confirm: bindCaptures(confirm$ref, confirm$closure, () => [id, remove], encryptBoundArgs)
  };
}
