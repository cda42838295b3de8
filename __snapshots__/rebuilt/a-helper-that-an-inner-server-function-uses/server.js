import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const outer$closure = {
  id: "input.js#Page.outer",
  layout: "pz0vYn1I",
  name: "outer",
  length: 1,
  make: ([id]) => {
    const label = n => `${id}: ${n}`;
    return async function outer(n) {
      const inner = bindCaptures(inner$ref, inner$closure, () => (label, [id, n]), encryptBoundArgs);
      return inner;
    };
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
const inner$closure = {
  id: "input.js#Page.outer.inner",
  layout: "cWbOnE0b",
  name: "inner",
  length: 1,
  make: ([id, n]) => {
    const label = n => `${id}: ${n}`;
    return async m => {
      return [label(n), label(m)];
    };
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.js#Page.outer.inner", null);
export { inner$ref as "input.js#Page.outer.inner" };
export function Page({
  id
}) {
  let outer = bindCaptures(outer$ref, outer$closure, () => [id], encryptBoundArgs);
  const label = n => `${id}: ${n}`;
  return {
    outer
  };
}
