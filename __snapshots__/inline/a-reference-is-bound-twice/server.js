import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const move$closure = {
  id: "input.js#Page.move",
  layout: "pz0vYn1I",
  name: "move",
  length: 0,
  make: ([id]) => async (...all) => {
    return [id, ...all];
  }
};
const move$ref = registerServerReference(openCaptures(move$closure, decryptBoundArgs), "input.js#Page.move", null);
export { move$ref as "input.js#Page.move" };
export function Page({
  id
}) {
  const move = bindCaptures(move$ref, move$closure, () => [id], encryptBoundArgs);
  const once = move.bind(null, 'a');
  return {
    move,
    once,
    twice: once.bind(null, 'b')
  };
}
