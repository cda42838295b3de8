import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "glzB5p3m",
  name: "show",
  length: 1,
  make: ([index, list, user]) => async function show(key) {
    return [user[key], user.name, list[index], list[0].id];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  user,
  index,
  list
}) {
  let show = bindCaptures(show$ref, show$closure, () => [index, list, user], encryptBoundArgs);
  return {
    show
  };
}
