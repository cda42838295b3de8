import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const move$closure = {
  id: "input.js#Page.move",
  layout: "pz0vYn1I",
  name: "move",
  length: 1,
  make: ([id]) => async function move(to) {
    return [id, to];
  }
};
const move$ref = registerServerReference(openCaptures(move$closure, decryptBoundArgs), "input.js#Page.move", null);
export { move$ref as "input.js#Page.move" };
const run$closure = {
  id: "input.js#Page.run",
  layout: "U2_MKVUK",
  name: "run",
  length: 0,
  make: ([actions]) => async function run() {
    return [await actions.move('a'), await actions.list[0]('b')];
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
export function Page({
  id
}) {
  let move = bindCaptures(move$ref, move$closure, () => [id], encryptBoundArgs);
  let run = bindCaptures(run$ref, run$closure, () => [actions], encryptBoundArgs);
  const actions = {
    move,
    list: [move]
  };
  return {
    run
  };
}
