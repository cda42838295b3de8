import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 1,
  make: ([id]) => async function load(n) {
    return [id, n];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load", null);
export { load$ref as "input.js#Page.load" };
const show$closure = {
  id: "input.js#Page.show",
  layout: "OQw6hAQG",
  name: "show",
  length: 1,
  make: ([id, fetcher]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    const alias = load;
    return async function show(n) {
      return [await alias(n), await fetcher(n + 1)];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  let show = bindCaptures(show$ref, show$closure, () => [id, fetcher], encryptBoundArgs);
  const alias = load;
  const {
    fetcher = alias
  } = {};
  return {
    show
  };
}
