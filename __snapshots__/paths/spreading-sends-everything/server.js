import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.jsx#Page.show",
  layout: "kV6_AYAm",
  name: "show",
  length: 0,
  make: ([list, user]) => async function show() {
    const element = <p {...user} />;
    return [{
      ...user,
      name: user.name
    }, [...list, list.length], Math.max(...list), Object.keys(element.props)];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.jsx#Page.show", null);
export { show$ref as "input.jsx#Page.show" };
export function Page({
  user,
  list
}) {
  let show = bindCaptures(show$ref, show$closure, () => [list, user], encryptBoundArgs);
  return {
    show
  };
}
