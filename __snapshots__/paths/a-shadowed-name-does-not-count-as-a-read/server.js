import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "mBW2Vs9_",
  name: "show",
  length: 1,
  make: ([user]) => async function show(users) {
    const names = users.map(user => Object.keys(user));
    return [names, user.name];
  },
  send: ([user]) => [pick(user, ["name"])]
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
