import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const check$closure = {
  id: "input.js#Page.check",
  layout: "4q0RdcTH",
  name: "check",
  length: 1,
  make: ([limit]) => async n => {
    trace('checking', n);
    if (n > limit) throw new RangeError(`over ${limit}`);
    return n;
  }
};
const check$ref = registerServerReference(openCaptures(check$closure, decryptBoundArgs), "input.js#Page.check", null);
export { check$ref as "input.js#Page.check" };
export function Page({
  limit
}) {
  return {
    check: bindCaptures(check$ref, check$closure, () => [limit], encryptBoundArgs)
  };
}
