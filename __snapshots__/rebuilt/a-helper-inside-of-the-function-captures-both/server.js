import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const run$closure = {
  id: "input.js#Page.run",
  layout: "pz0vYn1I",
  name: "run",
  length: 1,
  make: ([id]) => {
    const outer = n => id + n;
    return async function run(n) {
      const inner = m => outer(m) + n;
      const deep = bindCaptures(deep$ref, deep$closure, () => (outer, [id, n]), encryptBoundArgs);
      return deep;
    };
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
const deep$closure = {
  id: "input.js#Page.run.deep",
  layout: "cWbOnE0b",
  name: "deep",
  length: 0,
  make: ([id, n]) => {
    const outer = n => id + n;
    const inner = m => outer(m) + n;
    return async () => {
      return inner(1);
    };
  }
};
const deep$ref = registerServerReference(openCaptures(deep$closure, decryptBoundArgs), "input.js#Page.run.deep", null);
export { deep$ref as "input.js#Page.run.deep" };
export function Page({
  id
}) {
  let run = bindCaptures(run$ref, run$closure, () => [id], encryptBoundArgs);
  const outer = n => id + n;
  return {
    run
  };
}
