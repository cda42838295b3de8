import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const walk$closure = {
  id: "input.js#Tree.walk",
  layout: "AWNiczH9",
  name: "walk",
  length: 1,
  generator: true,
  make: ([separator], walk = bindCaptures(walk$ref, walk$closure, () => [separator], encryptBoundArgs)) => async function* (node, path = '') {
    yield path + node.name;
    for (const child of node.children ?? []) yield* walk(child, path + node.name + separator);
  }
};
const walk$ref = registerServerReference(openCaptures(walk$closure, decryptBoundArgs), "input.js#Tree.walk", null);
export { walk$ref as "input.js#Tree.walk" };
export function Tree({
  separator
}) {
  let walk = bindCaptures(walk$ref, walk$closure, () => [separator], encryptBoundArgs);
  return {
    walk
  };
}
