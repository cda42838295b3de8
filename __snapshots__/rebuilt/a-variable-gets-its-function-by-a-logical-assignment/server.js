import { bindCaptures, openCaptures, eachEvaluation, pick, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "EMSuNoDN",
  name: "save",
  length: 1,
  make: ([id, label$set, other$set]) => {
    const label = label$set ? {
      label: n => `${n} of ${id}`
    }.label : void 0;
    const other = other$set ? bindCaptures(other$ref, other$closure, () => [id, label$set, true], encryptBoundArgs) : void 0;
    return async n => {
      return [label(n), typeof other, n > 0 ? await other?.(n - 1) : 0];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const other$closure = {
  id: "input.js#Page.other",
  layout: "BjKch_l6",
  name: "other",
  length: 1,
  make: ([id, label$set$1, save$set]) => {
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id, label$set$1, true], encryptBoundArgs) : void 0;
    return async n => {
      return [n, typeof save, n > 0 ? await save(n - 1) : 0];
    };
  }
};
const other$ref = registerServerReference(openCaptures(other$closure, decryptBoundArgs), "input.js#Page.other", null);
export { other$ref as "input.js#Page.other" };
const never$ref = registerServerReference(eachEvaluation(never => {
  return {
    never: async () => {
      return typeof never;
    }
  }.never;
}), "input.js#Page.never", null);
export { never$ref as "input.js#Page.never" };
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "-i9Pmpz9",
  name: "",
  length: 0,
  make: ([id, label$set$2, never]) => {
    const label = label$set$2 ? {
      label: n => `${n} of ${id}`
    }.label : void 0;
    return async () => {
      return [typeof never, label(0)];
    };
  },
  send: ([id, label$set$2, never]) => [id, label$set$2, pick(never, [true])]
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
/** `save` and `other` lead to each other; a variable that is unset gets its first value from `??=` and `||=` as from `=`. */
export function Page({
  id,
  isAdmin
}) {
  let save, other, label, never;
  label ||= n => `${n} of ${id}`;
  save ??= bindCaptures(save$ref, save$closure, () => [id, label !== void 0, other !== void 0], encryptBoundArgs);
  if (isAdmin) other ||= bindCaptures(other$ref, other$closure, () => [id, label !== void 0, save !== void 0], encryptBoundArgs);
  never &&= newEvaluation(never$ref);
  return [save, other, bindCaptures(anonymous$ref, anonymous$closure, () => [id, label !== void 0, never], encryptBoundArgs)];
}
