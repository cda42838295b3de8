import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const count$closure = {
  id: "input.js#makeCounter.count",
  layout: "nuXsglSd",
  name: "count",
  length: 1,
  make: ([step], count = bindCaptures(count$ref, count$closure, () => [step], encryptBoundArgs)) => async function (n) {
    return n <= 0 ? [count.name, typeof count] : count(n - step);
  }
};
const count$ref = registerServerReference(openCaptures(count$closure, decryptBoundArgs), "input.js#makeCounter.count", null);
export { count$ref as "input.js#makeCounter.count" };
export function makeCounter(step) {
  return bindCaptures(count$ref, count$closure, () => [step], encryptBoundArgs);
}
