import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => ({
    async save() {
      return id;
    }
  }).save
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const seal$closure = {
  id: "input.js#Page.load.seal",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const seal$ref = registerServerReference(openCaptures(seal$closure, decryptBoundArgs), "input.js#Page.load.seal", null);
export { seal$ref as "input.js#Page.load.seal" };
export function Page({
  id
}) {
  return Object.freeze({
    save: bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs),
    load: Object.seal(bindCaptures(seal$ref, seal$closure, () => [id], encryptBoundArgs))
  });
}
