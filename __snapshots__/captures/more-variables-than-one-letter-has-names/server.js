import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const sum$closure = {
  id: "input.js#Page.sum",
  layout: "ul-FbeaT",
  name: "sum",
  length: 0,
  make: ([$, _, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z]) => async function sum() {
    return [z, $, a, _].concat([b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y]).join('');
  }
};
const sum$ref = registerServerReference(openCaptures(sum$closure, decryptBoundArgs), "input.js#Page.sum", null);
export { sum$ref as "input.js#Page.sum" };
export function Page({
  a,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
  i,
  j,
  k,
  l,
  m,
  n,
  o,
  p,
  q,
  r,
  s,
  t,
  u,
  v,
  w,
  x,
  y,
  z,
  $,
  _
}) {
  let sum = bindCaptures(sum$ref, sum$closure, () => [$, _, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z], encryptBoundArgs);
  return {
    sum
  };
}
