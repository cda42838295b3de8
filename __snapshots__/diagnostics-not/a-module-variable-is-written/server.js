import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const add$closure = {
  id: "input.js#Page.add",
  layout: "pz0vYn1I",
  name: "add",
  length: 0,
  make: ([id]) => async function add() {
    count += 1;
    ({
      last
    } = {
      last: id
    });
    return [count, last];
  }
};
const add$ref = registerServerReference(openCaptures(add$closure, decryptBoundArgs), "input.js#Page.add", null);
export { add$ref as "input.js#Page.add" };
let count = 0;
export let last;
export function Page({
  id
}) {
  let add = bindCaptures(add$ref, add$closure, () => [id], encryptBoundArgs);
  return {
    add
  };
}
