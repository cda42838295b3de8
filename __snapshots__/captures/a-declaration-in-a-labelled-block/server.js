import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "4Xu7AAB0",
  name: "save",
  length: 0,
  make: ([id, stop]) => async function save() {
    return [id, stop];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  stop
}) {
  let result = null;
  block: {
    let save = bindCaptures(save$ref, save$closure, () => [id, stop], encryptBoundArgs);
    result = save;
    if (stop) break block;
    result = [save];
  }
  return result;
}
