import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "D5j3mfgM",
  name: "show",
  length: 0,
  make: ([failure]) => async function show() {
    return failure === null ? 'none' : [failure instanceof Error, failure.name];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page(json) {
  let show = bindCaptures(show$ref, show$closure, () => [failure], encryptBoundArgs);
  let failure = null;
  try {
    JSON.parse(json);
  } catch (error) {
    failure = error;
  }
  return {
    show
  };
}
