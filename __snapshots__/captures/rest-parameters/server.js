import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#group.anonymous",
  layout: "Ft9Bao0P",
  name: "",
  length: 0,
  make: ([first, others]) => async () => {
    return [first, others];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#group.anonymous", null);
export { anonymous$ref as "input.js#group.anonymous" };
export function group(first, ...others) {
  return bindCaptures(anonymous$ref, anonymous$closure, () => [first, others], encryptBoundArgs);
}
