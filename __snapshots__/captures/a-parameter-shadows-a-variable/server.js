import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "CJVBsoOm",
  name: "save",
  length: 1,
  make: ([user]) => async (id, {
    user: name = user
  } = {}) => {
    return [id, name];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  user
}) {
  const save = bindCaptures(save$ref, save$closure, () => [user], encryptBoundArgs);
  return {
    save
  };
}
