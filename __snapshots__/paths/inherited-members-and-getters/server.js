import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "ii2f5bbE",
  name: "show",
  length: 0,
  make: ([user]) => async function show() {
    return [user.name, user.constructor.name];
  },
  send: ([user]) => [pick(user, ["constructor", "name"], ["name"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
class User {
  constructor(first, last) {
    this.first = first;
    this.last = last;
  }
  get name() {
    return `${this.first} ${this.last}`;
  }
}
export function Page() {
  let show = bindCaptures(show$ref, show$closure, () => [user], encryptBoundArgs);
  const user = new User('Ada', 'L');
  return {
    show
  };
}
