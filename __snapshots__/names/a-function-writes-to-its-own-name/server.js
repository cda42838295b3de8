import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "own",
  length: 1,
  make: ([id]) => async function own(again) {
    const errors = [caught(() => own = 1), caught(() => [own] = [2]), caught(() => own++)];
    return [id, typeof own, again ? await own(false) : errors];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const alone$ref = registerServerReference(async function own() {
  return [caught(() => own ??= 1), caught(() => own &&= null), typeof own];
}, "input.js#Page.alone", null);
export { alone$ref as "input.js#Page.alone" };
const caught = write => {
  try {
    write();
  } catch (error) {
    return error.name;
  }
  return 'nothing';
};
export function Page({
  id
}) {
  const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const alone = newEvaluation(alone$ref);
  return {
    save,
    alone
  };
}
