import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "fRzGyKil",
  name: "show",
  length: 0,
  make: ([x, y]) => async function show(a = () => x, {
    b = x
  } = {}, [c = a()] = []) {
    var x = 'body';
    {
      function y() {}
    }
    return [a(), b, c, x, typeof y];
  },
  send: ([x, y]) => [x, pick(y, [true])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  x,
  y
}) {
  let show = bindCaptures(show$ref, show$closure, () => [x, y], encryptBoundArgs);
  return {
    show
  };
}
