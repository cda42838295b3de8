import { eachEvaluation, newEvaluation, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const save$ref = registerServerReference(eachEvaluation(save => {
  const save$read = () => save;
  const same = () => [save];
  return {
    save: async (depth, {
      save = 0
    } = {}) => {
      return [depth, save, bindCaptures(anonymous$ref, anonymous$closure, () => (same, [save$read() !== void 0]), encryptBoundArgs)];
    }
  }.save;
}), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const anonymous$closure = {
  id: "input.tsx#Page.save.anonymous",
  layout: "3pB5Ilsb",
  name: "",
  length: 0,
  make: ([save$set]) => {
    const same = () => [save];
    const save = save$set ? newEvaluation(save$ref) : void 0;
    return async () => {
      return same().length;
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.save.anonymous", null);
export { anonymous$ref as "input.tsx#Page.save.anonymous" };
export function Page() {
  function save$read() {
    return save;
  }
  const same = () => [save];
  let save;
  save = newEvaluation(save$ref);
  return save;
}
