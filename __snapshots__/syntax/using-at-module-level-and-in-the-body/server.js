import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    using file = open('file');
    await using socket = open('socket');
    trace('body');
    return [id, file.name, socket.name];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const open = name => ({
  name,
  [Symbol.dispose]() {
    trace('close', name);
  },
  async [Symbol.asyncDispose]() {
    trace('async close', name);
  }
});
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save
  };
}
