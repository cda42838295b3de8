import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#pages.push",
  layout: "2OPolDiF",
  name: "",
  length: 0,
  make: ([last, page]) => async () => {
    return [page, last];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#pages.push", null);
export { push$ref as "input.js#pages.push" };
export function pages(count) {
  const loads = [];
  for (let page = 0, last = count - 1; page < count; page++) {
    loads.push(bindCaptures(push$ref, push$closure, () => [last, page], encryptBoundArgs));
  }
  return loads;
}
