import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, newEvaluation, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const save$ref = registerServerReference(async function save() {
  class Model {
    kind = 'local';
  }
  const result = [format(1), new Model().kind];
  return result;
  function format(n) {
    return `local ${n}`;
  }
}, "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const outer$closure = {
  id: "input.js#Page.outer",
  layout: "FIh5YpxW",
  name: "outer",
  length: 0,
  make: ([Model, format]) => async function outer() {
    return [format, Model];
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.js#Page.outer", null);
export { outer$ref as "input.js#Page.outer" };
export function Page({
  format,
  Model
}) {
  let save = newEvaluation(save$ref);
  let outer = bindCaptures(outer$ref, outer$closure, () => [Model, format], encryptBoundArgs);
  return {
    save,
    outer
  };
}
