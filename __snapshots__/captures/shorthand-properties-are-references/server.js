import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "SfTOzsOy",
  name: "save",
  length: 0,
  make: ([id, name]) => async function save() {
    return {
      id,
      name,
      rest: {
        ...{
          id
        }
      }
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  name
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id, name], encryptBoundArgs);
  return {
    save
  };
}
