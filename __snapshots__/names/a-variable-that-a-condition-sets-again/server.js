import { pick, openCaptures, eachEvaluation, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.set.save",
  layout: "niM3RFiX",
  name: "",
  length: 0,
  make: ([save]) => async () => {
    return save === null ? 'taken away' : 'there';
  },
  send: ([save]) => [pick(save, [true])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.set.save", null);
export { save$ref as "input.js#Page.set.save" };
const save$ref$1 = registerServerReference(eachEvaluation(save => {
  return async () => {
    return save === null ? 'taken away' : typeof save;
  };
}), "input.js#Once.save", null);
export { save$ref$1 as "input.js#Once.save" };
export function Page() {
  let save;
  const set = on => save = on ? bindCaptures(save$ref, save$closure, () => [save], encryptBoundArgs) : null;
  const act = set(true);
  set(false);
  return act;
}
export function Once({
  on
}) {
  let save;
  save = on ? newEvaluation(save$ref$1) : null;
  return save;
}
