import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#Page.list",
  layout: "jaP4DcvB",
  name: "list",
  length: 0,
  make: ([limit, unit]) => async function list(from = limit, to = from + unit) {
    var unit = 'local';
    var from;
    return [from, to, unit];
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Page.list", null);
export { list$ref as "input.js#Page.list" };
export function Page({
  limit,
  unit
}) {
  let list = bindCaptures(list$ref, list$closure, () => [limit, unit], encryptBoundArgs);
  return {
    list
  };
}
