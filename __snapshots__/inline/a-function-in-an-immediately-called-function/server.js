import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#save~jHkghxXA",
  layout: "59eHdzRe",
  name: "save",
  length: 1,
  make: ([cache]) => async n => {
    return [n, cache.hits];
  },
  send: ([cache]) => [pick(cache, ["hits"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#save~jHkghxXA", null);
export { save$ref as "input.js#save~jHkghxXA" };
const load$closure = {
  id: "input.js#load~5N_jfpsr",
  layout: "59eHdzRe",
  name: "load",
  length: 0,
  make: ([cache]) => ({
    async load() {
      return cache.hits;
    }
  }).load,
  send: ([cache]) => [pick(cache, ["hits"])]
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#load~5N_jfpsr", null);
export { load$ref as "input.js#load~5N_jfpsr" };
export const {
  save,
  load
} = (() => {
  const cache = {
    hits: 0
  };
  return {
    save: bindCaptures(save$ref, save$closure, () => [cache], encryptBoundArgs),
    load: bindCaptures(load$ref, load$closure, () => [cache], encryptBoundArgs)
  };
})();
