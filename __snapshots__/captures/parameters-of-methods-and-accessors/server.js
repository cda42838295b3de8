import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Store.list.anonymous",
  layout: "V6ab3E5i",
  name: "",
  length: 0,
  make: ([table]) => async () => {
    return ['list', table];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Store.list.anonymous", null);
export { anonymous$ref as "input.js#Store.list.anonymous" };
const read$closure = {
  id: "input.js#Store.current.read",
  layout: "9Qyo2oI6",
  name: "",
  length: 0,
  make: ([table, last]) => async () => {
    return ['read', table, last];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Store.current.read", null);
export { read$ref as "input.js#Store.current.read" };
export class Store {
  list(table) {
    return bindCaptures(anonymous$ref, anonymous$closure, () => [table], encryptBoundArgs);
  }
  set current(table) {
    const last = table.length;
    this.read = bindCaptures(read$ref, read$closure, () => [table, last], encryptBoundArgs);
  }
}
