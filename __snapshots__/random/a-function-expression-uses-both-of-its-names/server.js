import { eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const f$ref = registerServerReference(eachEvaluation(f => {
  const b = f;
  return {
    b: async function (n) {
      return n > 0 ? [await f(n - 1), await b(n - 1)] : 'end';
    }
  }.b;
}), "input.js#Page.f", null);
export { f$ref as "input.js#Page.f" };
export async function Page() {
  const f = newEvaluation(f$ref);
  return f;
}
