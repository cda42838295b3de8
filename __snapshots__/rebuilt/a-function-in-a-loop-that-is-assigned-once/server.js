import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.js#all.first",
  layout: "pz0vYn1I",
  name: "first",
  length: 0,
  make: ([id]) => async () => {
    return ['first', id];
  }
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.js#all.first", null);
export { first$ref as "input.js#all.first" };
const push$closure = {
  id: "input.js#all.push",
  layout: "NBm9Hp1P",
  name: "",
  length: 0,
  make: ([first]) => async () => {
    return first ? first() : 'none yet';
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push", null);
export { push$ref as "input.js#all.push" };
export function all(ids) {
  let first;
  const found = [];
  for (const id of ids) {
    if (id > 1) first = bindCaptures(first$ref, first$closure, () => [id], encryptBoundArgs);
    found.push(bindCaptures(push$ref, push$closure, () => [first], encryptBoundArgs));
  }
  return found;
}
