import { bindCaptures, called, openCaptures, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "OSB28kAE",
  name: "save",
  length: 1,
  make: ([id, save$set], save$1 = called(bindCaptures(save$ref, save$closure, () => [id, save$set], encryptBoundArgs), save$set)) => {
    const save = save$set ? save$1 : void 0;
    return async again => {
      save.calls = (save.calls ?? 0) + 1;
      return [id, save.calls, known.has(save), again ? await save(false) : 0];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const known = new WeakSet();
export function Page({
  id
}) {
  const save = bindCaptures(save$ref, save$closure, () => [id, isBareHelper(save, "save")], encryptBoundArgs);
  return {
    save
  };
}
export const know = save => known.add(save);
