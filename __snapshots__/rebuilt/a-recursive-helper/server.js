import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const compute$closure = {
  id: "input.js#Page.compute",
  layout: "Qyj0MAqp",
  name: "compute",
  length: 1,
  make: ([base]) => {
    function even(n) {
      return n === 0 ? true : odd(n - 1);
    }
    function odd(n) {
      return n === 0 ? false : even(n - 1);
    }
    const power = n => n === 0 ? 1 : base * power(n - 1);
    return async function compute(n) {
      return [power(n), even(n)];
    };
  }
};
const compute$ref = registerServerReference(openCaptures(compute$closure, decryptBoundArgs), "input.js#Page.compute", null);
export { compute$ref as "input.js#Page.compute" };
export function Page({
  base
}) {
  let compute = bindCaptures(compute$ref, compute$closure, () => [base], encryptBoundArgs);
  const power = n => n === 0 ? 1 : base * power(n - 1);
  function even(n) {
    return n === 0 ? true : odd(n - 1);
  }
  function odd(n) {
    return n === 0 ? false : even(n - 1);
  }
  return {
    compute
  };
}
