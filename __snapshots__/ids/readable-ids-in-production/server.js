import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "app/page.jsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return id;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "app/page.jsx#Page.save", null);
export { save$ref as "app/page.jsx#Page.save" };
export default function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return <form action={save} />;
}
