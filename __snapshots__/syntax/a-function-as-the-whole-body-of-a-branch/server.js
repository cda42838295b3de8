import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save~5pLrZpLr",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async () => {
    return ['positive', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save~5pLrZpLr", null);
export { save$ref as "input.js#Page.save~5pLrZpLr" };
const save$closure$1 = {
  id: "input.js#Page.save~Oz-Ut6WS",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function () {
    return ['negative', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save~Oz-Ut6WS", null);
export { save$ref$1 as "input.js#Page.save~Oz-Ut6WS" };
export function Page({
  id
}) {
  let save = null;
  if (id > 0) save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);else save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
  for (const n of [1]) save[n] ?? (save = save);
  return {
    save
  };
}
