import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#table.cell.anonymous",
  layout: "mK1WrWpr",
  name: "",
  length: 1,
  make: ([name, row, path, column]) => async value => {
    return [name, row, column, path, value];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#table.cell.anonymous", null);
export { anonymous$ref as "input.js#table.cell.anonymous" };
export function table(name) {
  return row => {
    const path = [name, row];
    return {
      cell: column => bindCaptures(anonymous$ref, anonymous$closure, () => [name, row, path, column], encryptBoundArgs)
    };
  };
}
