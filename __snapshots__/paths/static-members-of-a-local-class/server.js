import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "XydAVSUi",
  name: "show",
  length: 0,
  make: ([Limits]) => async function show() {
    return [Limits.size, Limits.nested.text, Limits.missing];
  },
  send: ([Limits]) => [pick(Limits, ["missing"], ["nested", "text"], ["size"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  max
}) {
  let show = bindCaptures(show$ref, show$closure, () => [Limits], encryptBoundArgs);
  class Limits {
    static size = max;
    static nested = {
      text: max * 2,
      check() {}
    };
    static check() {}
  }
  return {
    show
  };
}
