import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "wbpVF09p",
  name: "",
  length: 0,
  make: ([next, ref, total]) => async () => {
    return [total, next, ref];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
const memo = make => make();
const store = {
  lazy: n => n + 1
};
export function Page({
  rows
}) {
  const forwardRef = value => value;
  const total = memo(() => rows.length);
  const next = store.lazy(total);
  const ref = forwardRef({
    rows
  });
  return bindCaptures(anonymous$ref, anonymous$closure, () => [next, ref, total], encryptBoundArgs);
}
