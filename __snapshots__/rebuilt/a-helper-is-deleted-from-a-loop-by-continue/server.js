import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#all.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 0,
  make: ([id]) => {
    const label = n => `n${n}`;
    return async () => {
      return typeof id === 'number' ? label(id) : 'no label';
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#all.show", null);
export { show$ref as "input.js#all.show" };
export function all(ids) {
  const found = [];
  for (const id of ids) {
    const show = bindCaptures(show$ref, show$closure, () => (label, [id]), encryptBoundArgs);
    found.push(show);
    if (typeof id !== 'number') continue;
    const label = n => `n${n}`;
  }
  return found;
}
