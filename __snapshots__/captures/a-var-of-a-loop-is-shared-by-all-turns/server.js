import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#pages.push",
  layout: "lPDOay9w",
  name: "",
  length: 0,
  make: ([double, page]) => async () => {
    return [page, double];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#pages.push", null);
export { push$ref as "input.js#pages.push" };
export function pages() {
  const loads = [];
  for (var page = 0; page < 3; page++) {
    var double = page * 2;
    loads.push(bindCaptures(push$ref, push$closure, () => [double, page], encryptBoundArgs));
  }
  return loads;
}
