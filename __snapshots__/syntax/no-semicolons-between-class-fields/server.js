import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const submit$closure = {
  id: "input.js#makeForm.submit",
  layout: "pz0vYn1I",
  name: "submit",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const submit$ref = registerServerReference(openCaptures(submit$closure, decryptBoundArgs), "input.js#makeForm.submit", null);
export { submit$ref as "input.js#makeForm.submit" };
const load$closure = {
  id: "input.js#makeForm.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#makeForm.load", null);
export { load$ref as "input.js#makeForm.load" };
export function makeForm(id) {
  return class {
    submit = bindCaptures(submit$ref, submit$closure, () => [id], encryptBoundArgs);
    ['computed'] = 1;
    static load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    *numbers() {
      yield id;
    }
  };
}
