import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#all.push",
  layout: "_WhgJW-m",
  name: "",
  length: 0,
  make: ([i]) => async () => {
    return i;
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
export function all() {
  const found = [];
  for (let i = 0; i < 6; i++) {
    found.push(bindCaptures(push$ref, push$closure, () => [i], encryptBoundArgs));
    i++;
  }
  return found;
}
