import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const compare$closure = {
  id: "input.js#Page.compare",
  layout: "EB-zGjY-",
  name: "compare",
  length: 0,
  make: ([owner, user]) => async function compare() {
    user.seen = true;
    return [user === owner, owner.seen, Object.keys(owner), Object.keys(user)];
  }
};
const compare$ref = registerServerReference(openCaptures(compare$closure, decryptBoundArgs), "input.js#Page.compare", null);
export { compare$ref as "input.js#Page.compare" };
export function Page({
  user,
  owner
}) {
  let compare = bindCaptures(compare$ref, compare$closure, () => [owner, user], encryptBoundArgs);
  return {
    compare
  };
}
