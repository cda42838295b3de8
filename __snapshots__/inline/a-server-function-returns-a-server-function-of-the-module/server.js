import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(undo, "input.js#undo", null);
export { undo as "input.js#undo" };
const remove$closure = {
  id: "input.js#Page.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => async function remove() {
    return {
      undo,
      undoThis: undo.bind(null, id)
    };
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#Page.remove", null);
export { remove$ref as "input.js#Page.remove" };
async function undo(id) {
  return `undone ${id}`;
}
export function Page({
  id
}) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  return {
    remove
  };
}
