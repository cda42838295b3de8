import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const act$closure = {
  id: "input.js#Page.act",
  layout: "7zoH9WyT",
  name: "act",
  length: 0,
  make: ([hidden]) => async function act() {
    return hidden ? hidden() : 'not allowed';
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "Page.act" };
export function Page({
  id,
  isAdmin
}) {
  let act = bindCaptures(act$ref, act$closure, () => [hidden], encryptBoundArgs);
  let hidden;
  if (isAdmin) hidden = () => ['hidden', id];
  return {
    act
  };
}
