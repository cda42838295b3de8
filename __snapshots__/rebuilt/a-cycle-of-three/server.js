import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.js#Page.first",
  layout: "NHh5KIGd",
  name: "first",
  length: 1,
  make: ([a]) => {
    const second = bindCaptures(second$ref, second$closure, () => [a], encryptBoundArgs);
    return async n => {
      return n === 0 ? a : second(n - 1);
    };
  }
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.js#Page.first", null);
export { first$ref as "input.js#Page.first" };
const third$closure = {
  id: "input.js#Page.third",
  layout: "NHh5KIGd",
  name: "third",
  length: 1,
  make: ([a]) => {
    const first = bindCaptures(first$ref, first$closure, () => [a], encryptBoundArgs);
    return async function third(n) {
      return n === 0 ? ['third', a] : first(n - 1);
    };
  }
};
const third$ref = registerServerReference(openCaptures(third$closure, decryptBoundArgs), "input.js#Page.third", null);
export { third$ref as "input.js#Page.third" };
const second$closure = {
  id: "input.js#Page.second",
  layout: "NHh5KIGd",
  name: "second",
  length: 1,
  make: ([a]) => {
    const third = bindCaptures(third$ref, third$closure, () => [a], encryptBoundArgs);
    return async function second(n) {
      return n === 0 ? 'second' : third(n - 1);
    };
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.js#Page.second", null);
export { second$ref as "input.js#Page.second" };
export function Page({
  a
}) {
  let third = bindCaptures(third$ref, third$closure, () => [a], encryptBoundArgs);
  let second = bindCaptures(second$ref, second$closure, () => [a], encryptBoundArgs);
  const first = bindCaptures(first$ref, first$closure, () => [a], encryptBoundArgs);
  return {
    first,
    third
  };
}
