import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const run$closure = {
  id: "input.js#Page.run",
  layout: "CX_9IGkA",
  name: "run",
  length: 0,
  make: ([state]) => {
    const count = () => ++state.calls;
    return async function run() {
      count();
      return count();
    };
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
export function Page() {
  let run = bindCaptures(run$ref, run$closure, () => [state], encryptBoundArgs);
  const state = {
    calls: 0
  };
  const count = () => ++state.calls;
  return {
    run,
    state
  };
}
