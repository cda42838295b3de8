import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "l6l_ysOP",
  name: "show",
  length: 0,
  make: ([n, user]) => async function show() {
    return [n > 0 ? user.address.city : 'none', user?.address?.city, user.address?.city?.length];
  },
  send: ([n, user]) => [n, pick(user, ["address", "city"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  user,
  n
}) {
  let show = bindCaptures(show$ref, show$closure, () => [n, user], encryptBoundArgs);
  return {
    show
  };
}
