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
      return bindCaptures(anonymous$ref, anonymous$closure, () => (label, [id, n]), encryptBoundArgs);
    };
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
const anonymous$closure = {
  id: "input.js#Page.outer.anonymous",
  layout: "cWbOnE0b",
  name: "",
  length: 1,
  make: ([id, n]) => {
    const label = n => `${id}: ${n}`;
    return async m => {
      return [label(n), m];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.outer.anonymous", null);
export { anonymous$ref as "input.js#Page.outer.anonymous" };
export function Page({
  id
}) {
  let outer = bindCaptures(outer$ref, outer$closure, () => [id], encryptBoundArgs);
  const label = n => `${id}: ${n}`;
  return {
    outer
  };
}
