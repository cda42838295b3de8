import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const submit$closure = {
  id: "input.ts#makeForm.Form.submit",
  layout: "V6ab3E5i",
  name: "submit",
  length: 1,
  make: ([table]) => async (value: string) => {
    return [table, value];
  }
};
const submit$ref = registerServerReference(openCaptures(submit$closure, decryptBoundArgs), "input.ts#makeForm.Form.submit", null);
export { submit$ref as "input.ts#makeForm.Form.submit" };
export function makeForm(table: string) {
  class Form {
    submit = bindCaptures(submit$ref, submit$closure, () => [table], encryptBoundArgs);
  }
  return new Form();
}
