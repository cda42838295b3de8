import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.js#Page.find",
  layout: "TZ2V5EaH",
  name: "find",
  length: 1,
  make: ([rows]) => async function find(n) {
    let steps = 0,
      found;
    outer: for (const row of rows) {
      for (const cell of row) {
        if (steps++, cell === n) {
          found = (trace('found', cell), cell);
          break outer;
        }
        if (cell < 0) continue outer;
      }
    }
    block: {
      if (found === undefined) break block;
      return [found, steps];
    }
    return null;
  }
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.js#Page.find", null);
export { find$ref as "input.js#Page.find" };
export function Page({
  rows
}) {
  let find = bindCaptures(find$ref, find$closure, () => [rows], encryptBoundArgs);
  return {
    find
  };
}
