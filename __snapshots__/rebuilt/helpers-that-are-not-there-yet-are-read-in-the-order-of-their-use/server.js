import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => {
    const ann = x => `a${x}${id}`;
    const zed = x => `z${x}${id}`;
    return async x => {
      return zed(x) + ann(x);
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  isEarly
}) {
  const save = bindCaptures(save$ref, save$closure, () => (zed, ann, [id]), encryptBoundArgs);
  const early = isEarly ? save(id) : null;
  const zed = x => `z${x}${id}`;
  const ann = x => `a${x}${id}`;
  return {
    save,
    early
  };
}
