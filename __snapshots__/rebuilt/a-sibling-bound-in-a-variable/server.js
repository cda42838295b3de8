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
const run$closure = {
  id: "input.js#Page.run",
  layout: "aBfcS5W2",
  name: "run",
  length: 0,
  make: ([archive]) => async function run() {
    return archive('archive');
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
export function Page({
  id
}) {
  let move = bindCaptures(move$ref, move$closure, () => [id], encryptBoundArgs);
  let run = bindCaptures(run$ref, run$closure, () => [archive], encryptBoundArgs);
  const archive = move.bind(null, 'inbox');
  return {
    run
  };
}
