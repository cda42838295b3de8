import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { __name } from './chunk-7P6ASYW6.js';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.js#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 1,
    make: ([id]) => {
      const label2 = {
        label: x => [id, x]
      }.label;
      return async x => {
        return [label2(x), label2.name];
      };
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.js#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.js#Page.save" };
export function Page({
  id
}) {
  const label2 = /* @__PURE__ */__name(x => [id, x], 'label');
  return /* @__PURE__ */__name(bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs), 'save');
}
