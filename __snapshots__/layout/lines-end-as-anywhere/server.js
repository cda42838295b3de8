import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(more) {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const log = [];
  const add = () => {
    log.push(1);
  };
  add();
  add();
  return <form action={save}>{log.join()}</form>;
}
