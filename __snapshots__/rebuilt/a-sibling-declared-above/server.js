import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 1,
  make: ([id]) => async function load(n) {
    return [id, n];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const reload$closure = {
  id: "input.js#Page.reload",
  layout: "dxkjb_qI",
  name: "reload",
  length: 0,
  make: ([id, user]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    return async function reload() {
      return [user, ...(await load(2))];
    };
  }
};
const reload$ref = registerServerReference(openCaptures(reload$closure, decryptBoundArgs), "input.js#Page.reload", null);
export { reload$ref as "input.js#Page.reload" };
export function Page({
  id,
  user
}) {
  let load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  let reload = bindCaptures(reload$ref, reload$closure, () => [id, user], encryptBoundArgs);
  return {
    reload
  };
}
