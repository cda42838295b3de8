import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#all.push",
  layout: "pcD-aoOY",
  name: "",
  length: 0,
  make: ([id, title]) => async () => {
    return [id, title];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
export function all(items) {
  const removes = [];
  for (const {
    id,
    title = 'none'
  } of items) {
    removes.push(bindCaptures(push$ref, push$closure, () => [id, title], encryptBoundArgs));
  }
  return removes;
}
