import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "14-f9Gb5",
  name: "read",
  length: 0,
  make: ([a, computed, others, renamed, tail, x, y]) => async function read() {
    return [a, renamed, computed, others, x, y, tail];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page(data) {
  let read = bindCaptures(read$ref, read$closure, () => [a, computed, others, renamed, tail, x, y], encryptBoundArgs);
  const {
    a,
    b: {
      c: renamed = 3
    } = {},
    ['d']: computed,
    ...others
  } = data;
  let [x,, y = 'y', ...tail] = data.list;
  return {
    read
  };
}
