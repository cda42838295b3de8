import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "3OYQ1bc6",
  name: "show",
  length: 0,
  make: ([post]) => async function show() {
    return [post.tags?.join('-'), post.tags.includes?.('a'), post?.tags?.at?.(-1)];
  }
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
