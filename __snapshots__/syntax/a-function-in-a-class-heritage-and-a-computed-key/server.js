import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const base$closure = {
  id: "input.js#Page.Child.base",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['heritage', id];
  }
};
const base$ref = registerServerReference(openCaptures(base$closure, decryptBoundArgs), "input.js#Page.Child.base", null);
export { base$ref as "input.js#Page.Child.base" };
const computed$closure = {
  id: "input.js#Page.Child.computed",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Page.Child.computed", null);
export { computed$ref as "input.js#Page.Child.computed" };
const block$closure = {
  id: "input.js#Page.Child.block",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['block', id];
  }
};
const block$ref = registerServerReference(openCaptures(block$closure, decryptBoundArgs), "input.js#Page.Child.block", null);
export { block$ref as "input.js#Page.Child.block" };
const base = run => class {
  static run = run;
};
export function Page({
  id
}) {
  class Child extends base(bindCaptures(base$ref, base$closure, () => [id], encryptBoundArgs)) {
    static ['x'.concat(bindCaptures(computed$ref, computed$closure, () => [id], encryptBoundArgs).name)] = 1;
    static {
      Child.block = bindCaptures(block$ref, block$closure, () => [id], encryptBoundArgs);
    }
  }
  return [Child.run, Child.block, Object.keys(Child).length];
}
