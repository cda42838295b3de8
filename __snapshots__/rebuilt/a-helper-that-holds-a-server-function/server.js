import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.make.anonymous",
  layout: "vrPAw-on",
  name: "",
  length: 1,
  make: ([id, label]) => async n => {
    return [label, id, n];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.make.anonymous", null);
export { anonymous$ref as "input.js#Page.make.anonymous" };
const next$closure = {
  id: "input.js#Page.next",
  layout: "pz0vYn1I",
  name: "next",
  length: 1,
  make: ([id]) => {
    const make = label => bindCaptures(anonymous$ref, anonymous$closure, () => [id, label], encryptBoundArgs);
    return async function next(label) {
      return make(label);
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Page.next", null);
export { next$ref as "input.js#Page.next" };
export function Page({
  id
}) {
  let next = bindCaptures(next$ref, next$closure, () => [id], encryptBoundArgs);
  const make = label => bindCaptures(anonymous$ref, anonymous$closure, () => [id, label], encryptBoundArgs);
  return {
    first: make('first'),
    next
  };
}
