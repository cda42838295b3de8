import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.js#List.remove",
  layout: "V6ab3E5i",
  name: "remove",
  length: 1,
  make: ([table]) => async function remove(n) {
    return ['removed', table, n];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#List.remove", null);
export { remove$ref as "input.js#List.remove" };
const run$closure = {
  id: "input.js#Row.run",
  layout: "ScMiaGQ9",
  name: "run",
  length: 0,
  make: ([id, remove]) => async () => {
    return remove(id);
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Row.run", null);
export { run$ref as "input.js#Row.run" };
export function List({
  id,
  table
}) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [table], encryptBoundArgs);
  return Row({
    id,
    actions: {
      remove,
      list: () => []
    }
  });
}
function Row({
  id,
  actions
}) {
  const {
    remove
  } = actions;
  return {
    run: bindCaptures(run$ref, run$closure, () => [id, remove], encryptBoundArgs)
  };
}
