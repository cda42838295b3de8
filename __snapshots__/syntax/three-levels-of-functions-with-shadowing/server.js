import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const outer$closure = {
  id: "input.js#Page.outer",
  layout: "NHh5KIGd",
  name: "outer",
  length: 1,
  make: ([a]) => async function outer(b) {
    let middle = bindCaptures(middle$ref, middle$closure, () => [b, id], encryptBoundArgs);
    const id = `outer ${b}`;
    return {
      middle,
      a
    };
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
const middle$closure = {
  id: "input.js#Page.outer.middle",
  layout: "Jq6G6yoP",
  name: "middle",
  length: 1,
  make: ([b, id]) => async function middle(c) {
    const inner = bindCaptures(inner$ref, inner$closure, () => [b, id, c], encryptBoundArgs);
    return {
      inner,
      id
    };
  }
};
const middle$ref = registerServerReference(openCaptures(middle$closure, decryptBoundArgs), "input.js#Page.outer.middle", null);
export { middle$ref as "input.js#Page.outer.middle" };
const inner$closure = {
  id: "input.js#Page.outer.middle.inner",
  layout: "C4mSzm5s",
  name: "inner",
  length: 1,
  make: ([b, id, c]) => async (d, a = c) => {
    return [id, a, b, c, d];
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.js#Page.outer.middle.inner", null);
export { inner$ref as "input.js#Page.outer.middle.inner" };
export function Page({
  id,
  a
}) {
  let outer = bindCaptures(outer$ref, outer$closure, () => [a], encryptBoundArgs);
  return {
    outer,
    id
  };
}
