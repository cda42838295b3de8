import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const create$closure = {
  id: "input.js#Page.create",
  layout: "-aYKlNMs",
  name: "create",
  length: 0,
  make: ([title]) => async function create() {
    const post = new Post(title);
    return [post instanceof Post, post.title, Post.count];
  }
};
const create$ref = registerServerReference(openCaptures(create$closure, decryptBoundArgs), "input.js#Page.create", null);
export { create$ref as "input.js#Page.create" };
export class Post {
  static count = 0;
  constructor(title) {
    Post.count += 1;
    this.title = title;
  }
}
export function Page({
  title
}) {
  let create = bindCaptures(create$ref, create$closure, () => [title], encryptBoundArgs);
  return {
    create
  };
}
