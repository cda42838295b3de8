import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, newEvaluation, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const declared$ref = registerServerReference(async function declared(a, b) {}, "input.js#Page.declared", null);
export { declared$ref as "input.js#Page.declared" };
const arrow$ref = registerServerReference({
  arrow: async (a, b = 1, c) => {}
}.arrow, "input.js#Page.arrow", null);
export { arrow$ref as "input.js#Page.arrow" };
const sequence$ref = registerServerReference(async function () {}, "input.js#Page.sequence", null);
export { sequence$ref as "input.js#Page.sequence" };
const method$ref = registerServerReference({
  async method(a) {}
}.method, "input.js#Page.method", null);
export { method$ref as "input.js#Page.method" };
const property$ref = registerServerReference({
  property: async () => {}
}.property, "input.js#Page.property", null);
export { property$ref as "input.js#Page.property" };
const computed$closure = {
  id: "input.js#Page.computed",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => async () => {}
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Page.computed", null);
export { computed$ref as "input.js#Page.computed" };
const called$ref = registerServerReference(async a => {}, "input.js#Page.called", null);
export { called$ref as "input.js#Page.called" };
var key$;
export function Page() {
  let declared = newEvaluation(declared$ref);
  const arrow = newEvaluation(arrow$ref);
  const sequence = (0, newEvaluation(sequence$ref));
  return {
    declared,
    arrow,
    sequence,
    method: newEvaluation(method$ref),
    property: newEvaluation(property$ref),
    [key$ = propertyKey('com' + 'puted')]: bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$),
    called: (run => run)(newEvaluation(called$ref))
  };
}
