import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async function () {
    return ['save', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['load', id];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
export function Page({
  id
}) {
  const handlers = {};
  handlers.save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  handlers['load'] = bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs);
  return handlers;
}
