import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const kinds$closure = {
  id: "input.js#Page.kinds",
  layout: "F_a-rNN3",
  name: "kinds",
  length: 0,
  make: ([id, nothing]) => async function kinds() {
    return [typeof id, typeof nothing, typeof notDeclaredAnywhere, typeof process];
  },
  send: ([id, nothing]) => [pick(id, [true]), pick(nothing, [true])]
};
const kinds$ref = registerServerReference(openCaptures(kinds$closure, decryptBoundArgs), "input.js#Page.kinds", null);
export { kinds$ref as "input.js#Page.kinds" };
export function Page({
  id,
  nothing
}) {
  let kinds = bindCaptures(kinds$ref, kinds$closure, () => [id, nothing], encryptBoundArgs);
  return {
    kinds
  };
}
