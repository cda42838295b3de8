import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Row.again2.next",
  layout: "wMPtpSF1",
  name: "next",
  length: 0,
  make: ([again2$set, n]) => {
    const again2 = again2$set ? Row : void 0;
    return async () => {
      return [again2 === Row, again2.name, again2.kept, again2(n + 1)];
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Row.again2.next", null);
export { next$ref as "input.js#Row.again2.next" };
// What esbuild makes of `const Row = function again(n) { … }` with `keepNames`.
var __name = (target, value) => Object.defineProperty(target, 'name', {
  value,
  configurable: true
});
export const Row = /* @__PURE__ */__name(function again2(n) {
  return {
    n,
    next: /* @__PURE__ */__name(bindCaptures(next$ref, next$closure, () => [again2 !== void 0, n], encryptBoundArgs), 'next')
  };
}, 'again');
Row.kept = 'kept';
