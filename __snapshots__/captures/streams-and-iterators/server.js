import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "TdSzxlBH",
  name: "show",
  length: 0,
  make: ([buffer, form, numbers]) => async function show() {
    return [await numbers.text(), numbers.type, [...buffer], form.get('a')];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page() {
  let show = bindCaptures(show$ref, show$closure, () => [buffer, form, numbers], encryptBoundArgs);
  const numbers = new Blob(['abc'], {
    type: 'text/plain'
  });
  const buffer = new Float64Array([0.5, 1.5]);
  const form = new FormData();
  form.append('a', 'b');
  return {
    show
  };
}
