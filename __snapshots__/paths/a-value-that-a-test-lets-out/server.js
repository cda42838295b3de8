import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "H5qgQY1G",
  name: "show",
  length: 0,
  make: ([flag, guest, user]) => async function show() {
    const chosen = user || guest;
    const other = flag && user;
    const third = guest ?? user.id;
    const fourth = flag ? guest : user.id;
    return [chosen, other, third, fourth, user === guest, [flag === true, !flag]];
  },
  send: ([flag, guest, user]) => [pick(flag, [true]), guest, user]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  user,
  guest,
  flag
}) {
  let show = bindCaptures(show$ref, show$closure, () => [flag, guest, user], encryptBoundArgs);
  return {
    show
  };
}
