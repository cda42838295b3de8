import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const count$closure = {
  id: "input.js#Page.count",
  layout: "YUmFhYva",
  name: "count",
  length: 0,
  make: ([start]) => {
    const counter = () => {
      let n = start;
      return () => n++;
    };
    return async function count() {
      const next = counter();
      return [next(), next(), counter()()];
    };
  }
};
const count$ref = registerServerReference(openCaptures(count$closure, decryptBoundArgs), "input.js#Page.count", null);
export { count$ref as "input.js#Page.count" };
export function Page({
  start
}) {
  let count = bindCaptures(count$ref, count$closure, () => [start], encryptBoundArgs);
  const counter = () => {
    let n = start;
    return () => n++;
  };
  return {
    count
  };
}
