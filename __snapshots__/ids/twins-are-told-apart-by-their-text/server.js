import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous~UUTj_XEI",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['admin', id];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous~UUTj_XEI", null);
export { anonymous$ref as "input.js#Page.anonymous~UUTj_XEI" };
const anonymous$closure$1 = {
  id: "input.js#Page.anonymous~BYNE31wm",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['user', id];
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#Page.anonymous~BYNE31wm", null);
export { anonymous$ref$1 as "input.js#Page.anonymous~BYNE31wm" };
export function Page({
  id,
  admin
}) {
  return admin ? bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs) : bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [id], encryptBoundArgs);
}
