import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.Row.actions.show",
  layout: "JXKm0a_2",
  name: "show",
  length: 0,
  make: ([id, Row, n, index]) => async () => {
    return [Row.prefix, index, n, id];
  },
  send: ([id, Row, n, index]) => [id, pick(Row, ["prefix"]), n, index]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.Row.actions.show", null);
export { show$ref as "input.js#Page.Row.actions.show" };
export function Page({
  id
}) {
  class Row {
    static prefix = `row ${id}`;
    index = 0;
    actions(n) {
      const {
        index
      } = this;
      return {
        show: bindCaptures(show$ref, show$closure, () => [id, Row, n, index], encryptBoundArgs)
      };
    }
  }
  return new Row().actions(5);
}
