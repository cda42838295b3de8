import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#all.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return id;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#all.load", null);
export { load$ref as "input.js#all.load" };
const push$closure = {
  id: "input.js#all.push",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    return async n => {
      return [n, await load()];
    };
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
export function all(ids) {
  const found = [];
  for (const id of ids) {
    let load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    found.push(bindCaptures(push$ref, push$closure, () => [id], encryptBoundArgs));
  }
  return found;
}
