import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "kKY6KV7J",
  name: "read",
  length: 0,
  make: ([count]) => async () => {
    return count;
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page() {
  let count = 0;
  const read = bindCaptures(read$ref, read$closure, () => [count], encryptBoundArgs);
  return {
    read,
    add: () => ++count
  };
}
