import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const on_save$closure = {
  id: "input.jsx#Page.custom-element.on-save",
  layout: "pz0vYn1I",
  name: "on-save",
  length: 0,
  make: ([id]) => async () => {
    return ['save', id];
  }
};
const on_save$ref = registerServerReference(openCaptures(on_save$closure, decryptBoundArgs), "input.jsx#Page.custom-element.on-save", null);
export { on_save$ref as "input.jsx#Page.custom-element.on-save" };
export function Page({
  id
}) {
  return <custom-element on-save={bindCaptures(on_save$ref, on_save$closure, () => [id], encryptBoundArgs)} data-id={id} />;
}
