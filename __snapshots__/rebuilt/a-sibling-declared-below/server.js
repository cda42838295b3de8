import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const reload$closure = {
  id: "input.js#Page.reload",
  layout: "dxkjb_qI",
  name: "reload",
  length: 0,
  make: ([id, user]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    return async () => {
      return [user, ...(await load(2))];
    };
  }
};
const reload$ref = registerServerReference(openCaptures(reload$closure, decryptBoundArgs), "input.js#Page.reload", null);
export { reload$ref as "input.js#Page.reload" };
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 1,
  make: ([id]) => async n => {
    return [id, n];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
export function Page({
  id,
  user
}) {
  const reload = bindCaptures(reload$ref, reload$closure, () => (load, [id, user]), encryptBoundArgs);
  const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  return {
    reload,
    load
  };
}
