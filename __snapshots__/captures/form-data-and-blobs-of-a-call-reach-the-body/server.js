import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const submit$closure = {
  id: "input.js#Page.submit",
  layout: "f-mWeTNg",
  name: "submit",
  length: 2,
  make: ([field]) => async function submit(form, extra) {
    return [field, form.getAll(field), extra];
  }
};
const submit$ref = registerServerReference(openCaptures(submit$closure, decryptBoundArgs), "input.js#Page.submit", null);
export { submit$ref as "input.js#Page.submit" };
export function Page({
  field
}) {
  let submit = bindCaptures(submit$ref, submit$closure, () => [field], encryptBoundArgs);
  return {
    submit
  };
}
