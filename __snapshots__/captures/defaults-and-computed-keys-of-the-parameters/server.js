import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const pick$closure = {
  id: "input.js#Page.pick",
  layout: "SpZgXHgI",
  name: "pick",
  length: 1,
  make: ([fallback, key]) => async function pick({
    [key]: value = fallback,
    ...others
  }, then = () => [key, value]) {
    return [value, others, then()];
  }
};
const pick$ref = registerServerReference(openCaptures(pick$closure, decryptBoundArgs), "input.js#Page.pick", null);
export { pick$ref as "input.js#Page.pick" };
export function Page({
  key,
  fallback
}) {
  let pick = bindCaptures(pick$ref, pick$closure, () => [fallback, key], encryptBoundArgs);
  return {
    pick,
    length: pick.length
  };
}
