import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.js#Page.find",
  layout: "8-7Z9loN",
  name: "find",
  length: 1,
  make: ([items, post]) => async function find(id) {
    return [items.find(item => item.id === id), post.tags.map(tag => tag.toUpperCase()), post.at.getTime()];
  },
  send: ([items, post]) => [items, pick(post, ["at"], ["tags"])]
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.js#Page.find", null);
export { find$ref as "input.js#Page.find" };
export function Page({
  items,
  post
}) {
  let find = bindCaptures(find$ref, find$closure, () => [items, post], encryptBoundArgs);
  return {
    find
  };
}
