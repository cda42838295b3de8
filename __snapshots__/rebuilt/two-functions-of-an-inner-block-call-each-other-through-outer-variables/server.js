import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "uTxkJVjv",
  name: "save",
  length: 1,
  make: ([load$set, next]) => {
    const load = load$set ? bindCaptures(load$ref, load$closure, () => [true, next], encryptBoundArgs) : void 0;
    return async depth => {
      return [depth, next, depth > 0 ? await load(depth - 1) : 0, typeof load];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const load$closure = {
  id: "input.tsx#Page.load",
  layout: "DhCln-mw",
  name: "load",
  length: 1,
  make: ([save$set, next]) => {
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [true, next], encryptBoundArgs) : void 0;
    return async depth => {
      return [depth, next, depth > 0 ? await save(depth - 1) : 0, typeof save];
    };
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.tsx#Page.load", null);
export { load$ref as "input.tsx#Page.load" };
export function Page({
  id
}) {
  let save, load;
  if (id > 0) {
    const next = id + 1;
    save = bindCaptures(save$ref, save$closure, () => [load !== void 0, next], encryptBoundArgs);
    load = bindCaptures(load$ref, load$closure, () => [save !== void 0, next], encryptBoundArgs);
  }
  return {
    save,
    load
  };
}
