import { openCaptures, eachEvaluation, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.makers.anonymous~znv05JF_",
  layout: "W7mxWcZC",
  name: "",
  length: 0,
  make: ([a, b]) => async () => {
    return [a, b];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.makers.anonymous~znv05JF_", null);
export { anonymous$ref as "input.js#Page.makers.anonymous~znv05JF_" };
const anonymous$closure$1 = {
  id: "input.js#Page.makers.anonymous~zja0QPO9",
  layout: "iRKiWgAH",
  name: "",
  length: 0,
  make: ([d, e]) => async () => {
    return [d, e];
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#Page.makers.anonymous~zja0QPO9", null);
export { anonymous$ref$1 as "input.js#Page.makers.anonymous~zja0QPO9" };
const anonymous$ref$2 = registerServerReference(eachEvaluation(() => {
  const again = () => call();
  const call = again;
  return async () => {
    return again();
  };
}), "input.js#Page.makers.anonymous~7QVYZu-f", null);
export { anonymous$ref$2 as "input.js#Page.makers.anonymous~7QVYZu-f" };
export function Page() {
  const makers = [() => {
    const a = b,
      b = a;
    return bindCaptures(anonymous$ref, anonymous$closure, () => [a, b], encryptBoundArgs);
  }, () => {
    const a = b,
      b = c,
      c = a,
      d = d,
      e = b;
    return bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [d, e], encryptBoundArgs);
  }, () => {
    const call = again,
      again = () => call();
    return newEvaluation(anonymous$ref$2);
  }];
  return makers.map(make => {
    try {
      return make();
    } catch (error) {
      return error.constructor.name;
    }
  });
}
