import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rename$closure = {
  id: "input.js#Page.rename",
  layout: "CJVBsoOm",
  name: "rename",
  length: 1,
  make: ([user]) => async function rename(name) {
    user.name = name;
    user.history.push(name);
    return user.history.length;
  }
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.js#Page.rename", null);
export { rename$ref as "input.js#Page.rename" };
export function Page({
  user
}) {
  let rename = bindCaptures(rename$ref, rename$closure, () => [user], encryptBoundArgs);
  return {
    rename
  };
}
