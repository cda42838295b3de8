import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const outer$closure = {
  id: "input.js#Page.outer",
  layout: "NHh5KIGd",
  name: "outer",
  length: 1,
  make: ([a]) => async b => {
    trace('outer', a, b);
    return bindCaptures(anonymous$ref, anonymous$closure, () => [a, b], encryptBoundArgs);
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
const anonymous$closure = {
  id: "input.js#Page.outer.anonymous",
  layout: "W7mxWcZC",
  name: "",
  length: 1,
  make: ([a, b]) => async c => {
    trace('middle', a, b, c);
    return bindCaptures(inner$ref, inner$closure, () => [a, b, c], encryptBoundArgs);
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.outer.anonymous", null);
export { anonymous$ref as "input.js#Page.outer.anonymous" };
const inner$closure = {
  id: "input.js#Page.outer.inner",
  layout: "hCl6liu2",
  name: "inner",
  length: 1,
  make: ([a, b, c]) => async function inner(d) {
    return [a, b, c, d];
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.js#Page.outer.inner", null);
export { inner$ref as "input.js#Page.outer.inner" };
export function Page({
  a
}) {
  return {
    outer: bindCaptures(outer$ref, outer$closure, () => [a], encryptBoundArgs)
  };
}
