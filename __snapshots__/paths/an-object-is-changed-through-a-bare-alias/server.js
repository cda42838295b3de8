import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rename$closure = {
  id: "input.js#Page.rename",
  layout: "S8td95IP",
  name: "rename",
  length: 1,
  make: ([owner, user]) => async function rename(name) {
    owner.name = name;
    return user.name;
  },
  send: ([owner, user]) => [owner, pick(user, ["name"])]
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.js#Page.rename", null);
export { rename$ref as "input.js#Page.rename" };
export function Page({
  user,
  owner
}) {
  let rename = bindCaptures(rename$ref, rename$closure, () => [owner, user], encryptBoundArgs);
  return {
    rename
  };
}
