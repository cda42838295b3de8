import { bindCaptures as bindCaptures$1, openCaptures, pick } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const b$closure = {
  id: "input.js#Page.make.fn.b",
  layout: "VWYX9rzJ",
  name: "b",
  length: 0,
  make: ([bindCaptures], b = bindCaptures$1(b$ref, b$closure, () => [bindCaptures], encryptBoundArgs)) => async function () {
    function e$read() {
      return e;
    }
    let c = bindCaptures$1(c$ref, c$closure, () => [bindCaptures, e !== void 0], encryptBoundArgs);
    var e = bindCaptures$1(e$ref$1, e$closure$1, () => [bindCaptures], encryptBoundArgs);
    return [await c('here'), await c(), c];
  }
};
const b$ref = registerServerReference(openCaptures(b$closure, decryptBoundArgs), "input.js#Page.make.fn.b", null);
export { b$ref as "input.js#Page.make.fn.b" };
const c$closure = {
  id: "input.js#Page.make.fn.b.c",
  layout: "NhDULm73",
  name: "c",
  length: 0,
  make: ([bindCaptures, e$set], c = bindCaptures$1(c$ref, c$closure, () => [bindCaptures, e$set], encryptBoundArgs)) => {
    const e$read = () => e;
    const e = e$set ? bindCaptures$1(e$ref$1, e$closure$1, () => [bindCaptures], encryptBoundArgs) : void 0;
    return async function (b = [e]) {
      let e = bindCaptures$1(e$ref, e$closure, () => [bindCaptures, e$read() !== void 0, b], encryptBoundArgs);
      return e();
    };
  }
};
const c$ref = registerServerReference(openCaptures(c$closure, decryptBoundArgs), "input.js#Page.make.fn.b.c", null);
export { c$ref as "input.js#Page.make.fn.b.c" };
const e$closure = {
  id: "input.js#Page.make.fn.b.c.e",
  layout: "FnqwlC63",
  name: "f",
  length: 0,
  make: ([bindCaptures, e$set$1, b]) => {
    const c = bindCaptures$1(c$ref, c$closure, () => [bindCaptures, e$set$1], encryptBoundArgs);
    return async function f({
      k: g = c.name
    } = {}) {
      return [g, typeof b, bindCaptures];
    };
  },
  send: ([bindCaptures, e$set$1, b]) => [bindCaptures, e$set$1, pick(b, [true])]
};
const e$ref = registerServerReference(openCaptures(e$closure, decryptBoundArgs), "input.js#Page.make.fn.b.c.e", null);
export { e$ref as "input.js#Page.make.fn.b.c.e" };
const e$closure$1 = {
  id: "input.js#Page.make.fn.b.e",
  layout: "VWYX9rzJ",
  name: "e",
  length: 0,
  make: ([bindCaptures]) => {
    const b = bindCaptures$1(b$ref, b$closure, () => [bindCaptures], encryptBoundArgs);
    return async () => {
      return typeof b;
    };
  }
};
const e$ref$1 = registerServerReference(openCaptures(e$closure$1, decryptBoundArgs), "input.js#Page.make.fn.b.e", null);
export { e$ref$1 as "input.js#Page.make.fn.b.e" };
export const Page = () => {
  const make = (bindCaptures, fn = bindCaptures$1(b$ref, b$closure, () => [bindCaptures], encryptBoundArgs)) => fn;
  return make('captured');
};
