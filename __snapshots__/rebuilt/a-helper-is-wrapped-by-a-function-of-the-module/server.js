import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 1,
  make: ([id]) => async function show(n) {
    const square = memo(m => m * m + id);
    return [square(n), square(n)];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
const memo = run => {
  const seen = new Map();
  return n => seen.get(n) ?? (seen.set(n, run(n)), seen.get(n));
};
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  return {
    show
  };
}
