import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const anonymous$closure = {
  id: "input.js#f.anonymous~kA5zZUGU",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => {
    const d = f$ref;
    return async function () {
      return [await d(0), d.name];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#f.anonymous~kA5zZUGU", null);
export { anonymous$ref as "input.js#f.anonymous~kA5zZUGU" };
const anonymous$closure$1 = {
  id: "input.js#f.anonymous~ZRtifE8o",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => {
    const d = f$ref;
    const helper = async (bound = d.bind(null, 0)) => bound();
    return async () => {
      return helper();
    };
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#f.anonymous~ZRtifE8o", null);
export { anonymous$ref$1 as "input.js#f.anonymous~ZRtifE8o" };
export const f = async function d(n) {
  if (n === 0) return 'end';
  const helper = async (bound = d.bind(null, 0)) => bound();
  return [bindCaptures(anonymous$ref, anonymous$closure, () => [], encryptBoundArgs), bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [], encryptBoundArgs)];
};
const f$ref = registerServerReference(f, "input.js#f", null);
