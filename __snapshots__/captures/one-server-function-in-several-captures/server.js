import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.js#Page.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 2,
  make: ([id]) => async function remove(reason, row) {
    return [id, reason, row];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#Page.remove", null);
export { remove$ref as "input.js#Page.remove" };
const act$closure = {
  id: "input.js#Page.act",
  layout: "Z2ci0jo_",
  name: "act",
  length: 0,
  make: ([actions, archive, later]) => async function act() {
    const isOne = [archive === actions.archive, actions.list.indexOf(archive), actions.list[0] === actions.remove, (await later) === archive];
    return [isOne, await archive(1), await actions.list[0]('r', 2)];
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page(id) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  const archive = remove.bind(null, 'archived');
  const actions = {
    archive,
    list: [remove, archive],
    remove
  };
  const later = Promise.resolve(archive);
  return bindCaptures(act$ref, act$closure, () => [actions, archive, later], encryptBoundArgs);
}
