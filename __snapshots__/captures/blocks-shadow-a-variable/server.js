import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    const seen = [id];
    {
      const id = 'block';
      seen.push(id);
    }
    for (const id of ['for-of']) seen.push(id);
    for (let id = 0; id < 1; id++) seen.push(id);
    for (const id in {
      'for-in': 1
    }) seen.push(id);
    try {
      throw 'catch';
    } catch (id) {
      seen.push(id);
    }
    switch (1) {
      default:
        let id = 'switch';
        seen.push(id);
    }
    seen.push((id => id)('parameter'), id);
    return seen;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save
  };
}
