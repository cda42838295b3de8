import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "c_RDWUJ1",
  name: "show",
  length: 0,
  make: ([user]) => async function show() {
    if (user.admin) trace('admin');
    for (const tag of user.tags) trace(tag);
    const {
      first = 'none'
    } = user.name;
    return [user.age > 18 && !user.banned, typeof user.age, first, `${user.age}`, void user.age];
  },
  send: ([user]) => [pick(user, ["admin", true], ["banned", true], ["age"], ["name"], ["tags"])]
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
