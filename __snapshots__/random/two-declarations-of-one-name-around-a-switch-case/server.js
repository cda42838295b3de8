import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
registerServerReference(outer, "input.js#outer", null);
const f$ref = registerServerReference(async function f(n) {
  switch (n) {
    case (f = newEvaluation(f$ref$1), {}):
      async function f() {}
      break;
    case 1:
      return f();
  }
  return 'middle';
}, "input.js#outer.f", null);
export { f$ref as "input.js#outer.f" };
const f$ref$1 = registerServerReference(async function f() {
  return 'inner';
}, "input.js#outer.f.f", null);
export { f$ref$1 as "input.js#outer.f.f" };
export async function outer() {
  let f = newEvaluation(f$ref);
  return [f, await f(1), await f(2)];
}
