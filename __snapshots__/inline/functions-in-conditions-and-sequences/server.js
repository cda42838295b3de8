import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const edit$closure = {
  id: "input.js#Page.edit",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => async n => {
    return ['edit', id, n];
  }
};
const edit$ref = registerServerReference(openCaptures(edit$closure, decryptBoundArgs), "input.js#Page.edit", null);
export { edit$ref as "input.js#Page.edit" };
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async () => {
    return ['fallback', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const both$closure = {
  id: "input.js#Page.both",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['both', id];
  }
};
const both$ref = registerServerReference(openCaptures(both$closure, decryptBoundArgs), "input.js#Page.both", null);
export { both$ref as "input.js#Page.both" };
export function Page({
  id,
  canEdit,
  save
}) {
  const edit = canEdit ? bindCaptures(edit$ref, edit$closure, () => [id], encryptBoundArgs) : null;
  save ??= bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const both = (trace('sequence'), bindCaptures(both$ref, both$closure, () => [id], encryptBoundArgs));
  return {
    edit,
    save,
    both
  };
}
