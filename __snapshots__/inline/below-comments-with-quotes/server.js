import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(by: number) {
    // don't trust the client

    return id + by;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const remove$closure = {
  id: "input.tsx#Page.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => async () => {
    /* `quoted" */ // it's

    return -id;
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.tsx#Page.remove", null);
export { remove$ref as "input.tsx#Page.remove" };
export function Page({
  id
}: {
  id: number;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  return {
    save,
    remove
  };
}
