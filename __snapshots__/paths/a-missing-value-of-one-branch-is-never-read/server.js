import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "LVFDUz9T",
  name: "show",
  length: 1,
  make: ([user]) => async function show(signedIn) {
    return signedIn ? user.profile.name : 'guest';
  },
  send: ([user]) => [pick(user, ["profile", "name"])]
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
