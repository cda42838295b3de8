import { pick as pick$1, openCaptures as openCaptures$1, bindCaptures as bindCaptures$1 } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs as decryptBoundArgs$1, encryptBoundArgs as encryptBoundArgs$1 } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
const create$closure$1 = {
  id: "input.js#Page.create",
  layout: "mBW2Vs9_",
  name: "create",
  length: 0,
  make: ([user]) => async function create() {
    return [typeof registerServerReference, typeof create$closure, typeof create$ref, typeof bindCaptures, typeof openCaptures, typeof encryptBoundArgs, typeof decryptBoundArgs, typeof pick, user.name];
  },
  send: ([user]) => [pick$1(user, ["name"])]
};
const create$ref$1 = registerServerReference$1(openCaptures$1(create$closure$1, decryptBoundArgs$1), "input.js#Page.create", null);
export { create$ref$1 as "input.js#Page.create" };
export function Page({
  user
}) {
  let create = bindCaptures$1(create$ref$1, create$closure$1, () => [user], encryptBoundArgs$1);
  return {
    create
  };
}
