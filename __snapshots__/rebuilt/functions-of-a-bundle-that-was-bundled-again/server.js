import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save3$closure = {
  id: "input.js#Page.save3",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id], save3 = bindCaptures(save3$ref, save3$closure, () => [id], encryptBoundArgs)) => {
    const label3 = {
      label: x => [id, x]
    }.label;
    return async x => {
      return [label3(x), label3.name, save3.name, x > 2 ? null : await save3(x + 1)];
    };
  }
};
const save3$ref = registerServerReference(openCaptures(save3$closure, decryptBoundArgs), "input.js#Page.save3", null);
export { save3$ref as "input.js#Page.save3" };
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', {
  value,
  configurable: true
});
// The package came with such a helper of its own, which is a function like any other.
var __defProp2 = Object.defineProperty;
var __name2 = /* @__PURE__ */__name((target, value) => __defProp2(target, 'name', {
  value,
  configurable: true
}), '__name');
export function Page({
  id
}) {
  const label3 = /* @__PURE__ */__name2(/* @__PURE__ */__name(x => [id, x], 'label2'), 'label');
  let save3;
  save3 = /* @__PURE__ */__name2(/* @__PURE__ */__name(bindCaptures(save3$ref, save3$closure, () => [id], encryptBoundArgs), 'save2'), 'save');
  return save3;
}
