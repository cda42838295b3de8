import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { settings, bump } from './settings';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.js#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 0,
    make: ([id]) => async function save() {
      calls += 1;
      bump();
      return [id, calls, settings.version];
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.js#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.js#Page.save" };
let calls = 0;
export const reset = () => calls = 0;
export function Page({
  id
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  return {
    save
  };
}
