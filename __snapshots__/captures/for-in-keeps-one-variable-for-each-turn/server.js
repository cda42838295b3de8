import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#all.read",
  layout: "DiMf7wHS",
  name: "read",
  length: 0,
  make: ([record, key]) => async function read() {
    return [key, record[key]];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#all.read", null);
export { read$ref as "input.js#all.read" };
export function all(record) {
  const reads = [];
  for (const key in record) {
    let read = bindCaptures(read$ref, read$closure, () => [record, key], encryptBoundArgs);
    reads.push(read);
  }
  return reads;
}
