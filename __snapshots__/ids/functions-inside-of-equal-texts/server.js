import { bindCaptures, openCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const outer$closure = {
  id: "input.js#Page.outer",
  layout: "gl9Bs6gU",
  name: "outer",
  length: 1,
  make: ([d, g], outer = bindCaptures(outer$ref, outer$closure, () => [d, g], encryptBoundArgs)) => async function (n, shown = [d, g]) {
    function d$read() {
      return d;
    }
    {
      const d = newEvaluation(d$ref);
      const inner = bindCaptures(inner$ref, inner$closure, () => [d$read(), g, n], encryptBoundArgs);
      return [shown, inner];
    }
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
const d$ref = registerServerReference({
  d: async () => {
    return 'inner';
  }
}.d, "input.js#Page.outer.d", null);
export { d$ref as "input.js#Page.outer.d" };
const inner$closure = {
  id: "input.js#Page.outer.inner",
  layout: "rjfBtDgn",
  name: "inner",
  length: 0,
  make: ([d$1, g$1, n$1]) => {
    const d = d$1;
    const g = g$1;
    {
      const outer = bindCaptures(outer$ref, outer$closure, () => [d$1, g$1], encryptBoundArgs);
      {
        const n = n$1;
        {
          const d = newEvaluation(d$ref);
          return async () => {
            return [await d(), n > 0 ? (await outer(0))[0] : n];
          };
        }
      }
    }
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.js#Page.outer.inner", null);
export { inner$ref as "input.js#Page.outer.inner" };
export function Page() {
  const [d, g] = ['d', 'g'];
  const made = [];
  {
    const outer = bindCaptures(outer$ref, outer$closure, () => [d, g], encryptBoundArgs);
    made.push(outer);
  }
  {
    // The same text, and one of the names comes from another scope.
    const g = 'another g';
    const outer = bindCaptures(outer$ref, outer$closure, () => [d, g], encryptBoundArgs);
    made.push(outer);
  }
  return made;
}
