import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#anonymous",
  layout: "V6ab3E5i",
  name: "",
  length: 1,
  make: ([table]) => async id => {
    return [table, id];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#anonymous", null);
export { anonymous$ref as "input.js#anonymous" };
export const handlers = {};
for (const table of ['posts', 'users']) {
  handlers[table] = bindCaptures(anonymous$ref, anonymous$closure, () => [table], encryptBoundArgs);
}
