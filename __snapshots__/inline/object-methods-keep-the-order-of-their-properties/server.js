import { openCaptures, bindCaptures, propertyKey, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#actionsFor.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => ({
    async save() {
      return id;
    }
  }).save
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#actionsFor.save", null);
export { save$ref as "input.js#actionsFor.save" };
const computed$closure = {
  id: "input.js#actionsFor.computed",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#actionsFor.computed", null);
export { computed$ref as "input.js#actionsFor.computed" };
const _7$ref = registerServerReference({
  async "7"() {
    return 'seven';
  }
}["7"], "input.js#actionsFor.7", null);
export { _7$ref as "input.js#actionsFor.7" };
var key$;
export function actionsFor(base, id) {
  return {
    first: trace('first') ?? 1,
    save: bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs),
    ...base,
    [key$ = propertyKey((trace('computed'), 'remove'))]: bindCaptures(computed$ref, computed$closure, () => [id], encryptBoundArgs, key$),
    last: trace('last') ?? 2,
    "7": newEvaluation(_7$ref)
  };
}
