import { openCaptures, eachEvaluation, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.other.save",
  layout: "0TI4hGs2",
  name: "save",
  length: 0,
  make: ([save]) => ({
    async save() {
      return [typeof save, save];
    }
  }).save
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.other.save", null);
export { save$ref as "input.js#Page.other.save" };
const named$ref = registerServerReference(eachEvaluation(save => {
  return {
    save: async function () {
      return typeof save;
    }
  }.save;
}), "input.js#Page.named", null);
export { named$ref as "input.js#Page.named" };
const arrow$closure = {
  id: "input.js#Page.arrow",
  layout: "0TI4hGs2",
  name: "arrow",
  length: 0,
  make: ([save]) => async (n = save) => {
    return [n, save];
  }
};
const arrow$ref = registerServerReference(openCaptures(arrow$closure, decryptBoundArgs), "input.js#Page.arrow", null);
export { arrow$ref as "input.js#Page.arrow" };
export function Page(save) {
  return {
    other: {
      save: bindCaptures(save$ref, save$closure, () => [save], encryptBoundArgs)
    }.save,
    named: newEvaluation(named$ref),
    arrow: bindCaptures(arrow$ref, arrow$closure, () => [save], encryptBoundArgs)
  };
}
