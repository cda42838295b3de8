import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#Page.list",
  layout: "F7MX0pma",
  name: "list",
  length: 1,
  make: ([limit, sort]) => {
    const query = ({
      from = 0,
      to = from + limit
    } = {}, order = sort.field) => [from, to, order];
    return async function list(options) {
      return query(options);
    };
  },
  send: ([limit, sort]) => [limit, pick(sort, ["field"])]
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Page.list", null);
export { list$ref as "input.js#Page.list" };
export function Page({
  limit,
  sort
}) {
  let list = bindCaptures(list$ref, list$closure, () => [limit, sort], encryptBoundArgs);
  const query = ({
    from = 0,
    to = from + limit
  } = {}, order = sort.field) => [from, to, order];
  return {
    list
  };
}
