import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "BjiYPBFO",
  name: "save",
  length: 1,
  make: ([props]) => async function save(n) {
    return [props, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page(props) {
  let save = bindCaptures(save$ref, save$closure, () => [props], encryptBoundArgs);
  return <form action={save} />;
}
