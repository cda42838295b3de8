import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "VZDeM1jG",
  name: "show",
  length: 0,
  make: ([a, b, c, lazy]) => async function show() {
    return [a.then, a.x, b.toJSON, c.$$typeof, typeof lazy, await lazy];
  },
  send: ([a, b, c, lazy]) => [pick(a, ["then"], ["x"]), pick(b, ["toJSON"]), pick(c, ["$$typeof"]), lazy]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  a,
  b,
  c,
  lazy
}) {
  let show = bindCaptures(show$ref, show$closure, () => [a, b, c, lazy], encryptBoundArgs);
  return {
    show
  };
}
