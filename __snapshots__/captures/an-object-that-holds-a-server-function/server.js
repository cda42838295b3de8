import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(remove, "input.js#remove", null);
export { remove as "input.js#remove" };
const run$closure = {
  id: "input.js#Page.run",
  layout: "WqN3d-o0",
  name: "run",
  length: 1,
  make: ([actions, id]) => async function run(name) {
    return actions[name](id);
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
async function remove(id) {
  return ['removed', id];
}
export function Page({
  id,
  actions
}) {
  let run = bindCaptures(run$ref, run$closure, () => [actions, id], encryptBoundArgs);
  return {
    run
  };
}
export const page = () => Page({
  id: 1,
  actions: {
    remove,
    other: remove.bind(null, 5)
  }
});
