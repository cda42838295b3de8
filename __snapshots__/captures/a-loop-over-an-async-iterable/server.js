import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#all.push",
  layout: "XwxdZ49L",
  name: "",
  length: 0,
  make: ([item]) => async () => {
    return item;
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
async function* source() {
  yield 'a';
  yield 'b';
}
export async function all() {
  const reads = [];
  for await (const item of source()) {
    reads.push(bindCaptures(push$ref, push$closure, () => [item], encryptBoundArgs));
  }
  return reads;
}
