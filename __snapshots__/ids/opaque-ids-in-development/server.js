import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "a7d72a654f572d0712d421effdece0e6ae2be74c",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return id;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "a7d72a654f572d0712d421effdece0e6ae2be74c", null);
export { save$ref as a7d72a654f572d0712d421effdece0e6ae2be74c };
export default function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return <form action={save} />;
}
