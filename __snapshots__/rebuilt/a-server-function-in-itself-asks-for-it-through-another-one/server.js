import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const other$closure = {
  id: "input.tsx#Page.other",
  layout: "OSB28kAE",
  name: "other",
  length: 0,
  make: ([id, save$set]) => {
    const same = () => [save, id];
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) : void 0;
    return async () => {
      return same().length;
    };
  }
};
const other$ref = registerServerReference(openCaptures(other$closure, decryptBoundArgs), "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => {
    const save$read = () => true;
    const other = bindCaptures(other$ref, other$closure, () => [id, true], encryptBoundArgs);
    return async (depth, {
      save = 0
    } = {}) => {
      return [depth, save, bindCaptures(anonymous$ref, anonymous$closure, () => (other, [id, save$read() !== void 0, depth]), encryptBoundArgs)];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const anonymous$closure = {
  id: "input.tsx#Page.save.anonymous",
  layout: "TF4T_rT9",
  name: "",
  length: 0,
  make: ([id, save$set$1, depth]) => {
    const other = bindCaptures(other$ref, other$closure, () => [id, save$set$1], encryptBoundArgs);
    return async () => {
      return [await other(), depth];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.save.anonymous", null);
export { anonymous$ref as "input.tsx#Page.save.anonymous" };
export function Page({
  id
}) {
  function save$read() {
    return save;
  }
  const same = () => [save, id];
  let save;
  const other = bindCaptures(other$ref, other$closure, () => [id, save !== void 0], encryptBoundArgs);
  save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return save;
}
