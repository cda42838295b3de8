import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const second$closure = {
  id: "input.js#Page.save.first.second",
  layout: "pz0vYn1I",
  name: "second",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.js#Page.save.first.second", null);
export { second$ref as "input.js#Page.save.first.second" };
export function Page({
  id
}) {
  let first, second;
  const save = first = second = bindCaptures(second$ref, second$closure, () => [id], encryptBoundArgs);
  return [first, second, save];
}
