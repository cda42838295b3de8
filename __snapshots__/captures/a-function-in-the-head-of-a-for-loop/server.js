import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#pages.load",
  layout: "OP-DOhE2",
  name: "load",
  length: 0,
  make: ([page]) => async () => {
    return page;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#pages.load", null);
export { load$ref as "input.js#pages.load" };
export function pages() {
  const loads = [];
  for (let page = 0, load = bindCaptures(load$ref, load$closure, () => [page], encryptBoundArgs); page < 2; page++) {
    loads.push(load);
  }
  return loads;
}
