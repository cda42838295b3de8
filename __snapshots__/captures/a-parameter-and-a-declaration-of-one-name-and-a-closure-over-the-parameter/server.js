import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "GVdDA_MY",
  name: "save",
  length: 0,
  make: ([before]) => async function save() {
    return before;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page(save, given = () => save) {
  var save = bindCaptures(save$ref, save$closure, () => [before], encryptBoundArgs);
  const before = given();
  return {
    save,
    given: given()
  };
}
