import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const move$closure = {
  id: "input.js#Page.move",
  layout: "pz0vYn1I",
  name: "move",
  length: 2,
  make: ([id]) => async function move(from, to) {
    return [id, from, to];
  }
};
const move$ref = registerServerReference(openCaptures(move$closure, decryptBoundArgs), "input.js#Page.move", null);
export { move$ref as "input.js#Page.move" };
const archive$closure = {
  id: "input.js#Page.archive",
  layout: "pz0vYn1I",
  name: "archive",
  length: 0,
  make: ([id]) => {
    const move = bindCaptures(move$ref, move$closure, () => [id], encryptBoundArgs);
    return async function archive() {
      const bound = move.bind(null, 'inbox');
      return [await bound('archive'), {
        next: move.bind(null, 'archive')
      }];
    };
  }
};
const archive$ref = registerServerReference(openCaptures(archive$closure, decryptBoundArgs), "input.js#Page.archive", null);
export { archive$ref as "input.js#Page.archive" };
export function Page({
  id
}) {
  let move = bindCaptures(move$ref, move$closure, () => [id], encryptBoundArgs);
  let archive = bindCaptures(archive$ref, archive$closure, () => [id], encryptBoundArgs);
  return {
    archive
  };
}
