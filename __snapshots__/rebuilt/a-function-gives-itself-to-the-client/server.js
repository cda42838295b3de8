import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Page.next",
  layout: "CWN0WEmG",
  name: "next",
  length: 1,
  make: ([prefix], next = bindCaptures(next$ref, next$closure, () => [prefix], encryptBoundArgs)) => async function (n) {
    return {
      text: `${prefix}${n}`,
      next
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Page.next", null);
export { next$ref as "input.js#Page.next" };
export function Page({
  prefix
}) {
  let next = bindCaptures(next$ref, next$closure, () => [prefix], encryptBoundArgs);
  return {
    next
  };
}
