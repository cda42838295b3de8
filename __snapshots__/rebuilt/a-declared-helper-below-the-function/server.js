import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "CWN0WEmG",
  name: "save",
  length: 1,
  make: ([prefix]) => {
    function label(text) {
      return prefix + text;
    }
    return async function save(text) {
      return [label(text), label.name, label.length];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  prefix
}) {
  let save = bindCaptures(save$ref, save$closure, () => [prefix], encryptBoundArgs);
  return {
    save
  };
  function label(text) {
    return prefix + text;
  }
}
