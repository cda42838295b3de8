import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const other$closure = {
  id: "input.tsx#Page.other",
  layout: "0TI4hGs2",
  name: "other",
  length: 1,
  make: ([save]) => async depth => {
    return [typeof save, depth > 0 ? await save(depth - 1) : 0];
  }
};
const other$ref = registerServerReference(openCaptures(other$closure, decryptBoundArgs), "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "UwbGnxXs",
  name: "save",
  length: 1,
  make: ([next], save = bindCaptures(save$ref, save$closure, () => [next], encryptBoundArgs)) => {
    const other = bindCaptures(other$ref, other$closure, () => [save], encryptBoundArgs);
    return async depth => {
      return [depth, next, depth > 0 ? await other(depth) : 0];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
export function Page({
  id
}) {
  let save;
  const other = bindCaptures(other$ref, other$closure, () => [save], encryptBoundArgs);
  {
    const next = id + 1;
    save = bindCaptures(save$ref, save$closure, () => [next], encryptBoundArgs);
  }
  return {
    save,
    other
  };
}
