import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "Fhk4uydG",
  name: "",
  length: 0,
  make: ([given, list, node, rows, values]) => async () => {
    return [rows, values, list, given, node];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
export function Page({
  id
}) {
  const store = {
    values() {
      return [id];
    },
    *rows() {
      yield 'never';
    }
  };
  store.rows = () => ['set'];
  const rows = store.rows();
  const values = store.values();
  const list = [...[id, 2].values()];
  function* gives() {
    yield 'never';
  }
  gives = () => ['assigned'];
  const given = gives();
  const node = {
    value: 1,
    next: {
      value: 2,
      next: null
    }
  };
  return bindCaptures(anonymous$ref, anonymous$closure, () => [given, list, node, rows, values], encryptBoundArgs);
}
