import { newEvaluation, openCaptures, eachEvaluation, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const e$closure = {
  id: "input.js#Page.out.e",
  layout: "T1PNoYwr",
  name: "e",
  length: 0,
  make: ([]) => {
    const b = newEvaluation(b$ref);
    return async function e() {
      return [b.length, await b()];
    };
  }
};
const e$ref = registerServerReference(openCaptures(e$closure, decryptBoundArgs), "input.js#Page.out.e", null);
export { e$ref as "input.js#Page.out.e" };
const b$ref = registerServerReference(eachEvaluation(g => {
  return {
    g: async function (f = typeof g) {
      return f;
    }
  }.g;
}), "input.js#Page.b", null);
export { b$ref as "input.js#Page.b" };
export async function Page() {
  const out = [0].map(() => bindCaptures(e$ref, e$closure, () => (b, []), encryptBoundArgs));
  const b = newEvaluation(b$ref);
  return out;
}
