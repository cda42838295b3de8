import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "dV_-K_MJ",
  name: "show",
  length: 0,
  make: ([post]) => async function show() {
    return [post.author.name, Object.keys(post.author), post.tags.length, post.tags];
  },
  send: ([post]) => [pick(post, ["author"], ["tags"])]
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
