import { pick, openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const name$closure = {
  id: "input.js#Page.name",
  layout: "mBW2Vs9_",
  name: "name",
  length: 0,
  make: ([user]) => async () => {
    return user.name;
  },
  send: ([user]) => [pick(user, ["name"])]
};
const name$ref = registerServerReference(openCaptures(name$closure, decryptBoundArgs), "input.js#Page.name", null);
export { name$ref as "input.js#Page.name" };
const all$closure = {
  id: "input.js#Page.all",
  layout: "CJVBsoOm",
  name: "all",
  length: 0,
  make: ([user]) => async () => {
    return Object.entries(user);
  }
};
const all$ref = registerServerReference(openCaptures(all$closure, decryptBoundArgs), "input.js#Page.all", null);
export { all$ref as "input.js#Page.all" };
const none$ref = registerServerReference({
  none: async () => {
    return 'nothing';
  }
}.none, "input.js#Page.none", null);
export { none$ref as "input.js#Page.none" };
export function Page({
  user
}) {
  return {
    name: bindCaptures(name$ref, name$closure, () => [user], encryptBoundArgs),
    all: bindCaptures(all$ref, all$closure, () => [user], encryptBoundArgs),
    none: newEvaluation(none$ref)
  };
}
