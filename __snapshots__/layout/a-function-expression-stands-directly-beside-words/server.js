import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const kept$ref = registerServerReference(async function () {}, "input.ts#kept~Tc17gplA", null);
export { kept$ref as "input.ts#kept~Tc17gplA" };
const kept$ref$1 = registerServerReference(async function () {
  return 1;
}, "input.ts#kept~IYZSTYGp", null);
export { kept$ref$1 as "input.ts#kept~IYZSTYGp" };
const k$ref = registerServerReference({
  async k() {
    return 2;
  }
}.k, "input.ts#kept.k", null);
export { k$ref as "input.ts#kept.k" };
const anonymous$closure = {
  id: "input.ts#Page.anonymous~NWW6xMa1",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async function () {
    return id;
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.ts#Page.anonymous~NWW6xMa1", null);
export { anonymous$ref as "input.ts#Page.anonymous~NWW6xMa1" };
const anonymous$ref$1 = registerServerReference(async function () {
  return [];
}, "input.ts#Page.anonymous~ydRW91qV", null);
export { anonymous$ref$1 as "input.ts#Page.anonymous~ydRW91qV" };
export const kept = [kept$ref instanceof Function, kept$ref$1 as any, {
  k: k$ref
} satisfies object];
export function Page(id: any) {
  if (id) return bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs) as any;else return [newEvaluation(anonymous$ref$1) instanceof Function];
}
