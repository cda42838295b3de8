import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "yfQWlVJx",
  name: "",
  length: 0,
  make: ([id, name, copy, given]) => async () => {
    return [id, name, given, copy];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
export function Page(id, name) {
  const given = arguments.length;
  const copy = [...arguments];
  return bindCaptures(anonymous$ref, anonymous$closure, () => [id, name, copy, given], encryptBoundArgs);
}
