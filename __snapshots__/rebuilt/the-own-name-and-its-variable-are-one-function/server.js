import { bindCaptures, called, openCaptures, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "OSB28kAE",
  name: "own",
  length: 1,
  make: ([id, save$set], own$1 = called(bindCaptures(save$ref, save$closure, () => [id, save$set], encryptBoundArgs), save$set)) => {
    const held = () => save;
    const save = save$set ? own$1 : void 0;
    const own = own$1;
    return async function (again) {
      own.count = (own.count ?? 0) + 1;
      return [id, save === own, held() === own, save.count, again ? await save(false) : own];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id
}) {
  const held = () => save;
  const save = bindCaptures(save$ref, save$closure, () => [id, isBareHelper(save, "own")], encryptBoundArgs);
  return {
    save
  };
}
