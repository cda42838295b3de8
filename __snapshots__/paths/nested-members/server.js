import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "S5wpx6HR",
  name: "show",
  length: 0,
  make: ([post]) => async function show() {
    return [post.author.name, post.author.address.city, post.title];
  },
  send: ([post]) => [pick(post, ["author", "address", "city"], ["author", "name"], ["title"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  post
}) {
  let show = bindCaptures(show$ref, show$closure, () => [post], encryptBoundArgs);
  return {
    show
  };
}
