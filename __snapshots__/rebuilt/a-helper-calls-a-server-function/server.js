import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Page.load",
  layout: "V6ab3E5i",
  name: "load",
  length: 1,
  make: ([table]) => async function load(id) {
    return [table, id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const refresh$closure = {
  id: "input.js#Page.refresh",
  layout: "V6ab3E5i",
  name: "refresh",
  length: 0,
  make: ([table]) => {
    const load = bindCaptures(load$ref, load$closure, () => [table], encryptBoundArgs);
    const loadAll = ids => Promise.all(ids.map(id => load(id)));
    return async function refresh() {
      return loadAll([1, 2]);
    };
  }
};
const refresh$ref = registerServerReference(openCaptures(refresh$closure, decryptBoundArgs), "input.js#Page.refresh", null);
export { refresh$ref as "input.js#Page.refresh" };
export function Page({
  table
}) {
  let load = bindCaptures(load$ref, load$closure, () => [table], encryptBoundArgs);
  let refresh = bindCaptures(refresh$ref, refresh$closure, () => [table], encryptBoundArgs);
  const loadAll = ids => Promise.all(ids.map(id => load(id)));
  return {
    refresh
  };
}
