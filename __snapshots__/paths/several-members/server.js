import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "s_lEG-sr",
  name: "show",
  length: 0,
  make: ([user]) => async function show(key = user.id) {
    const full = () => [user.first, user.last].join(' ');
    return [key, full(), {
      mail: typeof user.mail
    }];
  },
  send: ([user]) => [pick(user, ["mail", true], ["first"], ["id"], ["last"])]
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
