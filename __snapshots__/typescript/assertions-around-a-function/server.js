import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async n => {
    return id + n;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const load$closure = {
  id: "input.tsx#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 1,
  make: ([id]) => async n => {
    return id - n;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.tsx#Page.load", null);
export { load$ref as "input.tsx#Page.load" };
const keep$closure = {
  id: "input.tsx#Page.keep",
  layout: "pz0vYn1I",
  name: "keep",
  length: 1,
  make: ([id]) => async (n: number) => {
    return [id, n];
  }
};
const keep$ref = registerServerReference(openCaptures(keep$closure, decryptBoundArgs), "input.tsx#Page.keep", null);
export { keep$ref as "input.tsx#Page.keep" };
type Save = (n: number) => Promise<number>;
export function Page({
  id
}: {
  id: number;
}) {
  const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) as Save;
  const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs) satisfies Save;
  const keep = bindCaptures(keep$ref, keep$closure, () => [id], encryptBoundArgs)!;
  return {
    save,
    load,
    keep
  };
}
