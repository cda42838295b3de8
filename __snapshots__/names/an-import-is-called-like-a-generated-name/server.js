import { openCaptures, bindCaptures as bindCaptures$1 } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs as encryptBoundArgs$1 } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
import { bindCaptures } from './mine';
import registerServerReference, * as encryptBoundArgs from './mine';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.js#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 0,
    make: ([id]) => async function save() {
      return [bindCaptures(id), registerServerReference, Object.keys(encryptBoundArgs)];
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference$1(openCaptures(save$closure(), decryptBoundArgs), "input.js#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.js#Page.save" };
export function Page({
  id
}) {
  let save = bindCaptures$1(save$ref(), save$closure(), () => [id], encryptBoundArgs$1);
  return {
    save
  };
}
