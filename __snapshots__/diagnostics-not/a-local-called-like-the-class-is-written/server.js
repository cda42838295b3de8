import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const first$ref = registerServerReference({
  async first(by) {
    let Posts = by;
    Posts += 1;
    return Posts;
  }
}.first, "input.js#Posts.first", null);
export { first$ref as "input.js#Posts.first" };
const second$ref = registerServerReference({
  async second() {
    return Posts.size + grown();
  }
}.second, "input.js#Posts.second", null);
export { second$ref as "input.js#Posts.second" };
class Posts {
  static {
    defineMethod(this, "first", first$ref);
  }
  static {
    defineMethod(this, "second", second$ref);
  }
  static size = 10;
  static first() {}
  static second() {}
}
function grown() {
  let Posts = 1;
  Posts++;
  return Posts;
}
export const {
  first,
  second
} = Posts;
