import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "hCl6liu2",
  name: "save",
  length: 0,
  make: ([a, b, c]) => async () => {
    return [a, b, c];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page() {
  const a = [1];
  let b = [2];
  var c = [3];
  return {
    save: bindCaptures(save$ref, save$closure, () => [a, b, c], encryptBoundArgs)
  };
}
