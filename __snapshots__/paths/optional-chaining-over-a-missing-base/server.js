import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "W-z0K_jo",
  name: "show",
  length: 0,
  make: ([user]) => async function show() {
    return [user?.name, user?.address?.city, user?.address?.street.name ?? 'no street'];
  },
  send: ([user]) => [pick(user, ["address", "city"], ["address", "street", "name"], ["name"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  user
}) {
  let show = bindCaptures(show$ref, show$closure, () => [user], encryptBoundArgs);
  return {
    show
  };
}
