import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "sBdRDxE3",
  name: "show",
  length: 0,
  make: ([flags]) => async function show() {
    return [flags.a, flags.b, flags.c, flags.d.e, flags.missing];
  },
  send: ([flags]) => [pick(flags, ["a"], ["b"], ["c"], ["d", "e"], ["missing"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  flags
}) {
  let show = bindCaptures(show$ref, show$closure, () => [flags], encryptBoundArgs);
  return {
    show
  };
}
