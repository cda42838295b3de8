import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Posts.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['posts', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Posts.save", null);
export { save$ref as "input.js#Posts.save" };
const send$closure = {
  id: "input.js#Users.send",
  layout: "zcotR3iH",
  name: "send",
  length: 0,
  make: ([id, save]) => async () => {
    return ['users', save, id];
  }
};
const send$ref = registerServerReference(openCaptures(send$closure, decryptBoundArgs), "input.js#Users.send", null);
export { send$ref as "input.js#Users.send" };
export function Posts({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return {
    save
  };
}
export function Users({
  save,
  id
}) {
  const send = bindCaptures(send$ref, send$closure, () => [id, save], encryptBoundArgs);
  return {
    send
  };
}
export const save = 'a plain export';
