import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const add$closure = {
  id: "input.jsx#Page.add",
  layout: "pz0vYn1I",
  name: "add",
  length: 1,
  make: ([id]) => async function add(form) {
    return ['add', id, form.get('text')];
  }
};
const add$ref = registerServerReference(openCaptures(add$closure, decryptBoundArgs), "input.jsx#Page.add", null);
export { add$ref as "input.jsx#Page.add" };
const formAction$closure = {
  id: "input.jsx#Page.button.formAction",
  layout: "pz0vYn1I",
  name: "formAction",
  length: 1,
  make: ([id]) => async form => {
    return ['draft', id, form.get('text')];
  }
};
const formAction$ref = registerServerReference(openCaptures(formAction$closure, decryptBoundArgs), "input.jsx#Page.button.formAction", null);
export { formAction$ref as "input.jsx#Page.button.formAction" };
export function Page({
  id,
  text
}) {
  let add = bindCaptures(add$ref, add$closure, () => [id], encryptBoundArgs);
  return <form action={add}>
      <input name="text" defaultValue={text} />
      <button formAction={bindCaptures(formAction$ref, formAction$closure, () => [id], encryptBoundArgs)}>
        Draft
      </button>
    </form>;
}
