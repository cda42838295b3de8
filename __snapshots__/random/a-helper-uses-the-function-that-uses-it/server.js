import { eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const d$ref = registerServerReference(eachEvaluation(d => {
  const a = () => d.bind(null, 0);
  return {
    d: async function (n = 1) {
      return n === 0 ? 'end' : a();
    }
  }.d;
}), "input.js#Page.d", null);
export { d$ref as "input.js#Page.d" };
export async function Page() {
  let d = newEvaluation(d$ref);
  const a = () => d.bind(null, 0);
  return [a(), d];
}
