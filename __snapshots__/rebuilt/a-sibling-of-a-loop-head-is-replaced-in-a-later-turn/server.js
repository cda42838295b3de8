import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#all.load",
  layout: "Owdd_3mf",
  name: "load",
  length: 0,
  make: ([n]) => async () => {
    return ['head', n];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#all.load", null);
export { load$ref as "input.js#all.load" };
const push$closure = {
  id: "input.js#all.push",
  layout: "N6P7QLF-",
  name: "",
  length: 0,
  make: ([load]) => async () => {
    return load ? load() : 'none';
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
export function all() {
  const found = [];
  for (let n = 0, load = bindCaptures(load$ref, load$closure, () => [n], encryptBoundArgs); n < 2; n++, load = null) {
    found.push(bindCaptures(push$ref, push$closure, () => [load], encryptBoundArgs));
  }
  return found;
}
