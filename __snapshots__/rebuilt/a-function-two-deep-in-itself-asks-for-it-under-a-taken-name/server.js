import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id], save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)) => {
    const save$read = () => save;
    const same = () => [save];
    return async (depth, {
      save = 0
    } = {}) => {
      return [depth, save, bindCaptures(anonymous$ref, anonymous$closure, () => (same, [id, save$read() !== void 0]), encryptBoundArgs)];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const anonymous$closure = {
  id: "input.tsx#Page.save.anonymous~WEdUHpqc",
  layout: "OSB28kAE",
  name: "",
  length: 1,
  make: ([id, save$set]) => {
    const save$read = () => save;
    const same = () => [save];
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) : void 0;
    return async save => {
      return [save, bindCaptures(anonymous$ref$1, anonymous$closure$1, () => (same, [id, save$read() !== void 0, save]), encryptBoundArgs)];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.save.anonymous~WEdUHpqc", null);
export { anonymous$ref as "input.tsx#Page.save.anonymous~WEdUHpqc" };
const anonymous$closure$1 = {
  id: "input.tsx#Page.save.anonymous~Ecd9y1Cd",
  layout: "B0qMVHFt",
  name: "",
  length: 0,
  make: ([id$1, save$set$1, save$1]) => {
    const id = id$1;
    {
      const same = () => [save];
      const save = save$set$1 ? bindCaptures(save$ref, save$closure, () => [id$1], encryptBoundArgs) : void 0;
      {
        const save = save$1;
        return async () => {
          return [same().length, id, save];
        };
      }
    }
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.tsx#Page.save.anonymous~Ecd9y1Cd", null);
export { anonymous$ref$1 as "input.tsx#Page.save.anonymous~Ecd9y1Cd" };
export function Page({
  id
}) {
  function save$read() {
    return save;
  }
  const same = () => [save];
  let save;
  save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return save;
}
