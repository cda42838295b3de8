import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const move$closure = {
  id: "input.jsx#Page.move",
  layout: "CWN0WEmG",
  name: "move",
  length: 3,
  make: ([prefix]) => async function move(from, to, count) {
    return [prefix, from, to, count];
  }
};
const move$ref = registerServerReference(openCaptures(move$closure, decryptBoundArgs), "input.jsx#Page.move", null);
export { move$ref as "input.jsx#Page.move" };
export function Page({
  prefix
}) {
  let move = bindCaptures(move$ref, move$closure, () => [prefix], encryptBoundArgs);
  return <form action={move.bind(null, 'inbox', 'archive')} />;
}
