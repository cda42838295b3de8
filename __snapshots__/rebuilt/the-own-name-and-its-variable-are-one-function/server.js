import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "own",
  length: 1,
  make: ([id], own$1 = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)) => {
    const held = () => save;
    const save = own$1;
    const own = own$1;
    return async function (again) {
      own.count = (own.count ?? 0) + 1;
      return [id, save === own, held() === own, save.count, again ? await save(false) : own];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "Page.save" };
export function Page({
  id
}) {
  const held = () => save;
  const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save
  };
}
