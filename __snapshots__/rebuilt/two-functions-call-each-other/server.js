import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const even$closure = {
  id: "input.js#Page.even",
  layout: "S9GCSNgU",
  name: "even",
  length: 1,
  make: ([limit, step]) => {
    const odd = bindCaptures(odd$ref, odd$closure, () => [limit, step], encryptBoundArgs);
    return async function even(n) {
      return n <= 0 ? ['even', limit] : odd(n - step);
    };
  }
};
const even$ref = registerServerReference(openCaptures(even$closure, decryptBoundArgs), "input.js#Page.even", null);
export { even$ref as "input.js#Page.even" };
const odd$closure = {
  id: "input.js#Page.odd",
  layout: "S9GCSNgU",
  name: "odd",
  length: 1,
  make: ([limit, step]) => {
    const even = bindCaptures(even$ref, even$closure, () => [limit, step], encryptBoundArgs);
    return async function odd(n) {
      return n <= 0 ? ['odd', limit] : even(n - step);
    };
  }
};
const odd$ref = registerServerReference(openCaptures(odd$closure, decryptBoundArgs), "input.js#Page.odd", null);
export { odd$ref as "input.js#Page.odd" };
export function Page({
  step,
  limit
}) {
  let even = bindCaptures(even$ref, even$closure, () => [limit, step], encryptBoundArgs);
  let odd = bindCaptures(odd$ref, odd$closure, () => [limit, step], encryptBoundArgs);
  return {
    even,
    odd
  };
}
